import { afterEach, describe, expect, it, vi } from 'vitest'
import { cutSentences, findStops } from './cut-sentences.ts'
import { findVoice } from './find-voice.ts'

const cut = (text: string, language: string) =>
  cutSentences(text, language).map(({ start, end }) => text.slice(start, end))

describe('a text that is read aloud', () => {
  it.each([
    ['en', ['The river rose.', 'Nobody slept!', '“Was it the dam?” asked Dr. Kim of the U.S. team.', 'It was.']],
    ['ru', ['Дорогу открыли в 2025 г. в апреле.', 'Её строил А. Б. Садыков, им. Абая ул. назвали позже.', 'Вот так!']],
    ['kk', ['Балқаш көлі екі түрлі.', 'Батысы тұщы, шығысы ащы!', 'Неге?']],
    ['tg', ['Дарё баланд шуд.', 'Ҳеҷ кас нахобид.']],
    ['uz', ['Toshkent metrosi 1977-yilda ochildi.', 'Oʻsha paytda suratga olish taqiqlangan edi.']],
    ['tk', ['Çüýşe täze.', 'Ýol uzyn.']],
  ])('is cut into its sentences, %s', (language, sentences) => {
    expect(cut(sentences.join(' '), language)).toEqual(sentences)
  })

  it('has its long sentences broken where a voice may breathe, and loses no word', () => {
    const text = `${'The Amu Darya, which rises in the Pamirs and once reached the Aral Sea, runs dry in its sands now; '.repeat(6)}that is all.`
    const pieces = cut(text, 'en')
    expect(pieces.join(' ')).toBe(text)
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(160)
    for (const piece of pieces.slice(0, -1)) expect(piece).toMatch(/[,;]$/)
  })

  it('without any stop or space is broken all the same', () => {
    expect(cut('a'.repeat(400), 'en').map(({ length }) => length)).toEqual([160, 160, 80])
  })

  it('of white space alone is nothing', () => {
    expect(cut(' \n ', 'en')).toEqual([])
  })

  describe('where the browser knows no sentences', () => {
    afterEach(() => {
      vi.unstubAllGlobals()
    })

    it('is cut by its stops', () => {
      vi.stubGlobal('Intl', {})
      expect(cut('Вода ушла. «Куда?» — Никто не знал… 3 села стоят.', 'ru')).toEqual([
        'Вода ушла.',
        '«Куда?» — Никто не знал…',
        '3 села стоят.',
      ])
      expect(findStops('At 3.5 to the dollar, e.g. now')).toEqual([30])
    })
  })
})

describe('a voice', () => {
  const voice = (lang: string, localService = true, isDefault = false) => ({ lang, localService, default: isDefault })
  const voices = [voice('en-GB', false), voice('en-US'), voice('ru_RU', false), voice('kaz-KAZ'), voice('uz-UZ')]

  it('is one of the story’s language, the device’s own before others', () => {
    expect(findVoice(voices, 'en')?.lang).toBe('en-US')
    expect(findVoice([...voices, voice('en-AU', true, true)], 'en')?.lang).toBe('en-AU')
    expect(findVoice(voices, 'ru-KZ')?.lang).toBe('ru_RU')
    expect(findVoice(voices, 'kk')?.lang).toBe('kaz-KAZ')
  })

  it('is none where none knows the language or its letters', () => {
    expect(findVoice(voices, 'tg')).toBeUndefined()
    expect(findVoice(voices, 'uz-Cyrl')).toBeUndefined()
    expect(findVoice([voice('not a language')], 'en')).toBeUndefined()
  })
})
