import { Component, type ReactNode } from 'react'
import { EditionError } from './edition-error.ts'
import { useWords } from './words/use-words.ts'
import type { Words } from './words/words.ts'

interface LoadWords {
  coming: string
  failed: string
}

interface SectionProps<Data> {
  /** What it says while it loads, and when it could not be loaded. */
  words: LoadWords
  query: { data: Data | undefined; error: Error | null; isFetching: boolean; refetch: () => unknown }
  /** What keeps its place while it loads: of the size of the thing. */
  waiting: ReactNode
  /** Said instead of the reason when it fails: what is still there. */
  comfort?: string
  children: (data: Data) => ReactNode
}

/** A region of the page that loads, and fails, on its own. */
export function Section<Data>({ words, query, waiting, comfort, children }: SectionProps<Data>) {
  const { reasons } = useWords()
  const { data, error, refetch, isFetching } = query
  const retry = () => void refetch()
  if (data !== undefined) {
    return (
      <Boundary fallback={(reset) => <Failure failed={words.failed} why={reasons.broken} retry={reset} />}>
        {() => children(data)}
      </Boundary>
    )
  }
  if (error && !isFetching)
    return <Failure failed={words.failed} why={comfort ?? reasonOf(error, reasons)} retry={retry} />
  return (
    <div aria-busy="true" className="contents">
      <p role="status" className="sr-only">
        {words.coming}
      </p>
      {waiting}
    </div>
  )
}

function reasonOf(error: Error, reasons: Words['reasons']): string {
  return error instanceof EditionError ? reasons[error.fault] : reasons.broken
}

/** What went wrong, and the one thing to do about it. */
function Failure({ failed, why, retry }: { failed: string; why: string; retry: () => void }) {
  const words = useWords()
  return (
    <p role="alert" className="notice">
      {failed} {why}{' '}
      <button type="button" onClick={retry} className="button">
        {words.tryAgain}
      </button>
    </p>
  )
}

interface BoundaryProps {
  fallback: (reset: () => void) => ReactNode
  children: () => ReactNode
}

/** Keeps a fault in one region's rendering from taking the page down. */
class Boundary extends Component<BoundaryProps, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (this.state.broken)
      return this.props.fallback(() => {
        this.setState({ broken: false })
      })
    return <Content render={this.props.children} />
  }
}

/** Below the boundary, so that a fault while rendering is caught by it. */
function Content({ render }: { render: () => ReactNode }) {
  return render()
}
