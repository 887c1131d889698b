import { useMemo, useState, type SyntheticEvent } from 'react'
import { keepHidesRead, useHidesRead } from '../reading/hide-read.ts'
import { mutedKey, muteWords, parseMuted, toMuted, unmuteWord } from '../reading/muted-words.ts'
import { forgetRead, readKey, readMarks } from '../reading/read-stories.ts'
import { useRemembered } from '../remember.ts'
import { savedWords } from '../words/english/saved.ts'
import { useWordsOf } from '../words/use-words.ts'

/** What is remembered of what a reader has read, and what she does not want in lists. */
export function YourReading() {
  const words = useWordsOf('saved', savedWords)
  // Drawn anew when it changes.
  useRemembered(readKey)
  const read = readMarks().size
  const hides = useHidesRead()
  return (
    <section className="saved-part" aria-labelledby="your-reading">
      <h2 id="your-reading" tabIndex={-1}>
        {words.reading}
      </h2>
      <p role="status">{read > 0 ? words.readCount(read) : words.noneRead}</p>
      {read > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => {
            forgetRead()
            document.getElementById('your-reading')?.focus()
          }}
        >
          {words.forgetRead}
        </button>
      )}
      <label>
        <input
          type="checkbox"
          checked={hides}
          onChange={(event) => {
            keepHidesRead(event.target.checked)
          }}
        />
        {words.hideRead}
      </label>
      <MutedWords />
    </section>
  )
}

function MutedWords() {
  const words = useWordsOf('saved', savedWords)
  const kept = useRemembered(mutedKey)
  const muted = useMemo(() => parseMuted(kept), [kept])
  const [said, setSaid] = useState('')
  const mute = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const wanted = toMuted([new FormData(form).get('word')])
    const lasts = muteWords(wanted)
    setSaid(wanted.length === 0 ? words.tooShort : lasts ? '' : words.notKept)
    if (wanted.length > 0) form.reset()
  }
  return (
    <>
      <h3 id="muted" tabIndex={-1}>
        {words.muted}
      </h3>
      <p>{words.mutedNote}</p>
      <form onSubmit={mute}>
        <input type="text" name="word" maxLength={60} aria-label={words.addWord} placeholder={words.addWord} />
        <button type="submit" className="button">
          {words.add}
        </button>
      </form>
      <p role="status">{said}</p>
      {muted.length > 0 && (
        <ul aria-labelledby="muted">
          {muted.map((word) => (
            <li key={word}>
              <button
                type="button"
                className="button muted-word"
                aria-label={words.unmute(word)}
                title={words.unmute(word)}
                onClick={() => {
                  unmuteWord(word)
                  document.getElementById('muted')?.focus()
                }}
              >
                {word} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
