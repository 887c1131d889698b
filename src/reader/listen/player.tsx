import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { remember, useRemembered } from '../remember.ts'
import { toolWords } from '../words/english/tools.ts'
import { useWordsOf } from '../words/use-words.ts'
import { findSentences, type Sentence } from './find-sentences.ts'
import { canMark, followSentence, markSentence } from './mark-sentence.ts'
import { Speaker, type Reading } from './speaker.ts'

export interface PlayerProps {
  /** What is read: of this, the title and the body. */
  story: Element
  voice: SpeechSynthesisVoice
  language: string
  stop: () => void
}

const rates = [0.75, 1, 1.25, 1.5, 1.75, 2]
const rateKey = 'listen-rate'

/** Reads a story aloud, marks what is being said, and stands at the window's foot meanwhile. */
export function Player({ story, voice, language, stop }: PlayerProps) {
  const words = useWordsOf('tools', toolWords)
  const kept = Number(useRemembered(rateKey))
  const rate = rates.includes(kept) ? kept : 1
  const [firstRate] = useState(rate)
  const [sentences] = useState(() => findSentences(story.querySelectorAll('h1, .prose'), language))
  const [{ index, state }, setReading] = useState<Reading>({ index: 0, state: 'speaking' })
  const speakerRef = useRef<Speaker>(undefined)
  const pauseRef = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    const speaker = new Speaker(
      sentences.map(({ text }) => text),
      voice,
      firstRate,
      setReading,
    )
    speakerRef.current = speaker
    speaker.speak()
    const leave = () => {
      speaker.stop()
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      speaker.stop()
    }
  }, [sentences, voice, firstRate])

  // With the player, not after it: a key that is pressed at once is the player's.
  useLayoutEffect(() => {
    pauseRef.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    if (state === 'ended') stop()
  }, [state, stop])
  useMark(sentences, index)

  const isSpeaking = state === 'speaking'
  return (
    <div
      className="listen"
      role="group"
      aria-label={words.readAloud}
      onKeyDown={(event) => {
        if (event.key === 'Escape') stop()
      }}
    >
      {!canMark && <p lang={language}>{sentences[index]?.text}</p>}
      <div className="column">
        <button
          ref={pauseRef}
          type="button"
          className="button"
          onClick={() => {
            if (isSpeaking) speakerRef.current?.pause()
            else speakerRef.current?.speak()
          }}
        >
          {isSpeaking ? words.pause : words.goOn}
        </button>
        <button type="button" className="button" onClick={stop}>
          {words.stop}
        </button>
        <label>
          {words.speed}{' '}
          <select
            value={rate}
            onChange={(event) => {
              remember(rateKey, event.target.value)
              speakerRef.current?.setRate(Number(event.target.value))
            }}
          >
            {rates.map((value) => (
              <option key={value} value={value}>
                {value} ×
              </option>
            ))}
          </select>
        </label>
        <span role="status">{state === 'failed' && words.voiceFailed}</span>
      </div>
    </div>
  )
}

/** Marks the sentence that is said, and none once nothing is. */
function useMark(sentences: readonly Sentence[], index: number): void {
  useEffect(() => {
    const sentence = sentences[index]
    if (!sentence) return
    markSentence(sentence.range)
    followSentence(sentence.range, sentences[index - 1]?.range)
  }, [sentences, index])
  useEffect(
    () => () => {
      markSentence(undefined)
    },
    [],
  )
}
