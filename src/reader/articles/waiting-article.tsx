/** Keeps the place of a story that is on its way. */
export function WaitingArticle() {
  return (
    <div className="story waiting-list" aria-hidden="true">
      <div className="waiting-line" />
      <div className="waiting-line" />
      <div className="card-picture waiting" />
      {Array.from({ length: 12 }, (_, line) => (
        <div key={line} className="waiting-line" />
      ))}
    </div>
  )
}
