/** Keeps the place of stories that are on their way: a page of the size of the thing, so that nothing moves. */
export function WaitingCards() {
  return (
    <div className="waiting-list" aria-hidden="true">
      <div className="dateline waiting-line" />
      <div className="cards" data-lead>
        {Array.from({ length: 9 }, (_, place) => (
          <div key={place} className={place === 0 ? 'card lead' : 'card'}>
            <div className="card-picture waiting" />
            <div className="card-text">
              <div className="waiting-line" />
              <div className="waiting-line" />
              <div className="waiting-line" />
            </div>
          </div>
        ))}
      </div>
    </div>
  )
}
