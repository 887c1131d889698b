import { Tool } from '../articles/tool.tsx'
import { toolWords } from '../words/english/tools.ts'
import { useWordsOf } from '../words/use-words.ts'

const icon = 'M4.5 6V1.5h7V6M4.5 11.5h-3V6h13v5.5h-3M4.5 9h7v5.5h-7z'

export function PrintButton() {
  const words = useWordsOf('tools', toolWords)
  return (
    <Tool
      icon={icon}
      onClick={() => {
        window.print()
      }}
    >
      {words.print}
    </Tool>
  )
}
