import { useWords } from '../words/use-words.ts'

interface OlderStoriesProps {
  /** The page of its own that these stories have, for middle clicks and for browsers without scripts. */
  href: string | undefined
  more: boolean
  loading: boolean
  failed: boolean
  onMore: () => void
}

/** Loads the next page of the list in place; a click that asks for a new tab or window gets the page instead. */
export function OlderStories({ href, more, loading, failed, onMore }: OlderStoriesProps) {
  const words = useWords()
  if (!more) return <p className="older">{words.thatIsAll}</p>
  const label = loading ? words.olderComing : words.older
  return (
    <div className="older">
      {failed && <p role="alert">{words.olderFailed}</p>}
      {href === undefined ? (
        <button type="button" className="button" aria-disabled={loading} onClick={onMore}>
          {label}
        </button>
      ) : (
        <a
          href={href}
          className="button"
          aria-disabled={loading || undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
            event.preventDefault()
            if (!loading) onMore()
          }}
        >
          {label}
        </a>
      )}
    </div>
  )
}
