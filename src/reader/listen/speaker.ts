/** How a reading stands. `index` is that of the sentence which is said, or is to be said next. */
export interface Reading {
  index: number
  state: 'speaking' | 'paused' | 'ended' | 'failed'
}

/** How long, in milliseconds, a voice may take to begin. */
const patience = 10_000

/**
 * Says sentences one after the other (https://wicg.github.io/speech-api/). A pause takes the voice away and begins its sentence
 * anew afterwards: browsers' own pause does nothing on Android, and never ends with some voices.
 */
export class Speaker {
  readonly #sentences: readonly string[]
  readonly #voice: SpeechSynthesisVoice
  readonly #notice: (reading: Reading) => void
  #rate: number
  #index = 0
  /** Held, or Chrome forgets it before it has told its end. */
  #utterance: SpeechSynthesisUtterance | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    sentences: readonly string[],
    voice: SpeechSynthesisVoice,
    rate: number,
    notice: (reading: Reading) => void,
  ) {
    this.#sentences = sentences
    this.#voice = voice
    this.#rate = rate
    this.#notice = notice
  }

  speak(): void {
    this.#silence()
    const text = this.#sentences[this.#index]
    if (text === undefined) {
      this.#tell('ended')
      return
    }
    const utterance = new SpeechSynthesisUtterance(text)
    Object.assign(utterance, { voice: this.#voice, lang: this.#voice.lang, rate: this.#rate })
    const isCurrent = () => this.#utterance === utterance
    utterance.onstart = () => {
      if (isCurrent()) clearTimeout(this.#timer)
    }
    utterance.onend = () => {
      if (!isCurrent()) return
      this.#index += 1
      this.speak()
    }
    utterance.onerror = () => {
      if (isCurrent()) this.#fail()
    }
    this.#utterance = utterance
    this.#timer = setTimeout(() => {
      this.#fail()
    }, patience)
    this.#tell('speaking')
    speechSynthesis.speak(utterance)
  }

  pause(): void {
    this.#silence()
    this.#tell('paused')
  }

  stop(): void {
    this.#silence()
  }

  /** Times the voice's usual speed. A sentence that is being said begins anew. */
  setRate(rate: number): void {
    this.#rate = rate
    if (this.#utterance) this.speak()
  }

  #fail(): void {
    this.#silence()
    this.#tell('failed')
  }

  #silence(): void {
    clearTimeout(this.#timer)
    const wasSpeaking = this.#utterance !== undefined
    this.#utterance = undefined
    if (wasSpeaking) speechSynthesis.cancel()
  }

  #tell(state: Reading['state']): void {
    this.#notice({ index: this.#index, state })
  }
}
