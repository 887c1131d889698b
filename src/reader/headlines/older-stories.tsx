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
  if (!more) return <p className="older">These are all the stories there are.</p>
  const label = loading ? 'Older stories are on their way' : 'Older stories'
  return (
    <div className="older">
      {failed && <p role="alert">The older stories did not load. The ones above are fine. Try again:</p>}
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
