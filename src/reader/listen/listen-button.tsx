import { useRef, useState, type ComponentType } from 'react'
import { Tool } from '../articles/tool.tsx'
import { toolWords } from '../words/english/tools.ts'
import { useWordsOf } from '../words/use-words.ts'
import type { PlayerProps } from './player.tsx'
import { useVoice } from './use-voice.ts'

const icon = 'M1.5 6h2.75L8 2.75v10.5L4.25 10H1.5zM10.75 5.5a3.5 3.5 0 0 1 0 5M13 3.25a6.75 6.75 0 0 1 0 9.5'

/** Has a story read aloud. Only where there is a voice for its language. */
export function ListenButton({ language }: { language: string }) {
  const words = useWordsOf('tools', toolWords)
  const voice = useVoice(language)
  const buttonRef = useRef<HTMLButtonElement>(null)
  const [story, setStory] = useState<Element>()
  const [Player, setPlayer] = useState<ComponentType<PlayerProps>>()
  if (!voice) return null
  const stop = () => {
    setStory(undefined)
    buttonRef.current?.focus({ preventScroll: true })
  }
  const listen = () => {
    // What can't be loaded is loaded when it is asked for again.
    import('./player.tsx').then(
      (loaded) => {
        setPlayer(() => loaded.Player)
        setStory(buttonRef.current?.closest('article') ?? undefined)
      },
      () => undefined,
    )
  }
  return (
    <>
      <Tool ref={buttonRef} icon={icon} aria-pressed={story !== undefined} onClick={story ? stop : listen}>
        {words.listen}
      </Tool>
      {Player && story && <Player story={story} voice={voice} language={language} stop={stop} />}
    </>
  )
}
