import { createElement, Suspense, use, type ComponentType } from 'react'
import { WaitingArticle } from '../articles/waiting-article.tsx'
import { Main } from '../layout/main.tsx'
import { reloadOnce } from '../reload-once.ts'
import { useWords } from '../words/use-words.ts'

/** A page whose code is not needed for the front page, and comes when it is. */
export interface LaterPage<Props> {
  (props: Props): React.ReactNode
  /** Resolves once the page can be drawn at once. Never rejects: what could not be loaded says so in its place. */
  load: () => Promise<unknown>
}

export function laterPage<Props extends object>(
  view: string,
  load: () => Promise<ComponentType<Props>>,
): LaterPage<Props> {
  let loaded: ComponentType<Props> | undefined
  let loading: Promise<ComponentType<Props>> | undefined
  const start = () =>
    (loading ??= load().then(
      (page) => (loaded = page),
      async () => {
        loading = undefined
        await reloadOnce()
        return Unloaded
      },
    ))

  function Loaded(props: Props) {
    return createElement(loaded ?? use(start()), props)
  }
  const Later = (props: Props) => (
    <Suspense
      fallback={
        <Main view={view}>
          <WaitingArticle />
        </Main>
      }
    >
      <Loaded {...props} />
    </Suspense>
  )
  return Object.assign(Later, { load: start })
}

function Unloaded() {
  const words = useWords()
  return (
    <Main view="unloaded">
      <p role="alert" className="notice">
        {words.pageFailed}{' '}
        <button
          type="button"
          className="button"
          onClick={() => {
            location.reload()
          }}
        >
          {words.tryAgain}
        </button>
      </p>
    </Main>
  )
}
