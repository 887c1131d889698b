import { useId } from 'react'
import { keepDataSaver, useSavesData } from '../ahead/saves-data.ts'
import { useRemembered } from '../remember.ts'
import { settingsWords } from '../words/english/settings.ts'
import { useWordsOf } from '../words/use-words.ts'

/** Whether pictures wait until they are asked for. */
export function DataSaver() {
  const words = useWordsOf('settings', settingsWords)
  const saves = useSavesData()
  const isOwnChoice = Boolean(useRemembered('datasaver'))
  const noteId = useId()
  return (
    <div className="settings-saver">
      <label>
        <input
          type="checkbox"
          checked={saves}
          aria-describedby={noteId}
          onChange={(event) => {
            keepDataSaver(event.target.checked ? 'on' : 'off')
          }}
        />
        {words.dataSaver}
      </label>
      <p id={noteId}>
        {words.dataSaverNote} {saves && !isOwnChoice && words.askedByBrowser}
      </p>
    </div>
  )
}
