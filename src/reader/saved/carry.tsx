import { useState } from 'react'
import { savedWords } from '../words/english/saved.ts'
import { useWordsOf } from '../words/use-words.ts'
import { largestFile, takeReadingFile, toReadingFile } from './reading-file.ts'

/** How long browsers keep all this, and the way to keep it longer or to take it to another one: as a file. */
export function Carry() {
  const words = useWordsOf('saved', savedWords)
  const [said, setSaid] = useState('')
  const take = async (file: File) => {
    const result = file.size > largestFile ? undefined : takeReadingFile(await file.text())
    if (!result) setSaid(words.badFile)
    else {
      const { saved, read, muted, leftOut } = result.taken
      setSaid(`${words.taken(saved, read, muted, leftOut)} ${result.lasts ? '' : words.notKept}`)
    }
  }
  return (
    <section className="saved-part" aria-labelledby="carry">
      <h2 id="carry">{words.carry}</h2>
      <p>{words.keeping}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          saveFile(toReadingFile())
        }}
      >
        {words.saveFile}
      </button>
      <label className="carry-file">
        {words.readFile}
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.target.files ?? []
            if (file) {
              take(file).catch(() => {
                setSaid(words.badFile)
              })
            }
            // So that the same file can be chosen again.
            event.target.value = ''
          }}
        />
      </label>
      <p role="status">{said}</p>
    </section>
  )
}

function saveFile(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const day = new Date().toISOString().slice(0, 10)
  Object.assign(document.createElement('a'), { href: url, download: `steppe-wire-${day}.json` }).click()
  // Not before the browser has begun to read it.
  setTimeout(() => {
    URL.revokeObjectURL(url)
  }, 60_000)
}
