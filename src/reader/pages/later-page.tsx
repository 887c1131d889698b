import { createElement, Suspense, use, useEffect, type ComponentType } from 'react'
import { WaitingArticle } from '../articles/waiting-article.tsx'
import { useDocumentTitle } from '../document-title.ts'
import { FaultHeading } from '../layout/fault-heading.tsx'
import { Main } from '../layout/main.tsx'
import { reload, reloadOnce } from '../reload-once.ts'
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
    (loading ??= load()
      .catch(async () => {
        await reloadOnce()
        return Failed
      })
      .then((page) => (loaded = page)))

  /** It is tried again when the reader comes here again. */
  function Failed() {
    useEffect(
      () => () => {
        loaded = loading = undefined
      },
      [],
    )
    return <Unloaded />
  }

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
  useDocumentTitle(words.pageFailed)
  return (
    <Main view="unloaded">
      <FaultHeading>{words.pageFailed}</FaultHeading>
      <p role="alert" className="notice">
        {words.pageFailed}{' '}
        <button type="button" className="button" onClick={() => void reload()}>
          {words.tryAgain}
        </button>
      </p>
    </Main>
  )
}
