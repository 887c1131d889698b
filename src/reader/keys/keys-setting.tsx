import { remember, useRemembered } from '../remember.ts'
import { keyWords } from '../words/english/keys.ts'
import { useWordsOf } from '../words/use-words.ts'

/** Whether single keys do something: some readers press them by accident, or speak to their computer. */
export function KeysSetting() {
  const words = useWordsOf('keys', keyWords)
  const off = useRemembered('keys') === 'off'
  return (
    <label className="keys-setting">
      <input
        type="checkbox"
        checked={!off}
        onChange={(event) => {
          remember('keys', event.target.checked ? 'on' : 'off')
        }}
      />
      <span>
        {words.inUse} <small>{words.note}</small>
      </span>
    </label>
  )
}
