import { Component, type ReactNode } from 'react'
import { EditionError } from './edition-error.ts'

interface SectionProps<Data> {
  /** What it holds, as a sentence begins: `The stories`, `The rates`. */
  name: string
  query: { data: Data | undefined; error: Error | null; isFetching: boolean; refetch: () => unknown }
  /** What keeps its place while it loads: of the size of the thing. */
  waiting: ReactNode
  /** Said instead of the reason when it fails: what is still there. */
  comfort?: string
  children: (data: Data) => ReactNode
}

/** A region of the page that loads, and fails, on its own. */
export function Section<Data>({ name, query, waiting, comfort, children }: SectionProps<Data>) {
  const { data, error, refetch, isFetching } = query
  const retry = () => void refetch()
  if (data !== undefined) {
    return <Boundary fallback={(reset) => <Failure name={name} retry={reset} />}>{() => children(data)}</Boundary>
  }
  if (error && !isFetching) return <Failure name={name} why={comfort ?? reasonOf(error)} retry={retry} />
  return (
    <div aria-busy="true" className="contents">
      <p role="status" className="sr-only">
        {name} are on their way.
      </p>
      {waiting}
    </div>
  )
}

const reasons = {
  offline: 'The connection may be down.',
  missing: 'The file is not where it should be: a newer edition may have come out.',
  malformed: 'The file is damaged.',
}

function reasonOf(error: Error): string {
  return error instanceof EditionError ? reasons[error.fault] : 'Something in it could not be shown.'
}

/** What went wrong, and the one thing to do about it. */
function Failure({ name, why, retry }: { name: string; why?: string; retry: () => void }) {
  return (
    <p role="alert" className="notice">
      {name} did not load. {why ?? 'Something in it could not be shown.'}{' '}
      <button type="button" onClick={retry} className="button">
        Try again
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
