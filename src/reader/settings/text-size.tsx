import { useId } from 'react'
import { settingsWords } from '../words/english/settings.ts'
import { useWordsOf } from '../words/use-words.ts'
import { settings } from './settings.ts'
import { useSetting } from './use-setting.ts'

const sizes = settings.size.toSorted((one, other) => Number(one) - Number(other))

/** From smaller to larger, in steps. */
export function TextSize() {
  const words = useWordsOf('settings', settingsWords)
  const [size, setSize] = useSetting('size')
  const id = useId()
  return (
    <div className="settings-size">
      <label htmlFor={id}>{words.size}</label>
      <output htmlFor={id}>{size} %</output>
      <input
        id={id}
        type="range"
        min={0}
        max={sizes.length - 1}
        value={sizes.indexOf(size)}
        aria-valuetext={`${size} %`}
        onChange={(event) => {
          setSize(sizes[Number(event.target.value)] ?? size)
        }}
      />
    </div>
  )
}
