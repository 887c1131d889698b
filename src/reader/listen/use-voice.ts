import { useEffect, useState } from 'react'
import { findVoice } from './find-voice.ts'

/** The voice that can read a language here; undefined until one is known, which may be late or never. */
export function useVoice(language: string): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>()
  useEffect(() => {
    if (!('speechSynthesis' in window)) return
    const look = () => {
      setVoice(findVoice(speechSynthesis.getVoices(), language))
    }
    look()
    // As an attribute: in older Safaris what speaks is no event target.
    speechSynthesis.onvoiceschanged = look
    return () => {
      speechSynthesis.onvoiceschanged = null
    }
  }, [language])
  return voice
}
