import { Choice } from '../choice.tsx'
import { settingsWords } from '../words/english/settings.ts'
import { useWordsOf } from '../words/use-words.ts'
import type { Setting, ValueOf } from './settings.ts'
import { TextSize } from './text-size.tsx'
import { useSetting } from './use-setting.ts'

/** How the page looks: its text, lines and colours. */
export function Looks() {
  const words = useWordsOf('settings', settingsWords)
  return (
    <>
      <TextSize />
      <Row name="face" order={['serif', 'sans']} texts={words.faces} legend={words.face} />
      <div className="settings-measure">
        <Row name="measure" order={['narrow', 'normal', 'wide']} texts={words.measures} legend={words.measure} />
      </div>
      <Row name="leading" order={['tight', 'normal', 'loose']} texts={words.leadings} legend={words.leading} />
      <Row name="theme" order={['system', 'light', 'dark', 'sepia']} texts={words.themes} legend={words.colours} />
    </>
  )
}

interface RowProps<Name extends Setting> {
  name: Name
  legend: string
  order: readonly ValueOf<Name>[]
  texts: Readonly<Record<ValueOf<Name>, string>>
}

function Row<Name extends Setting>({ name, legend, order, texts }: RowProps<Name>) {
  const [chosen, choose] = useSetting(name)
  const options = order.map((value) => ({ value, text: texts[value] }))
  return <Choice {...{ name, legend, options, chosen, choose }} shown />
}
