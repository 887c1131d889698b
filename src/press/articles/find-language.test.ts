import { expect, it } from 'vitest'
import { findLanguage, toLanguage } from './find-language.ts'

it('believes what a source declares', () => {
  expect(findLanguage('Tea is ready', 'en-GB', 'ru')).toBe('en')
  expect(findLanguage('Чай готов', 'ky', 'en')).toBe('ky')
  expect(findLanguage('Choy tayyor', 'uz_UZ', 'en')).toBe('uz')
})

it('does not believe a language of another script', () => {
  expect(findLanguage('Чай готов, и хлеб на столе', 'en-US', 'en')).toBe('ru')
  expect(findLanguage('Tea is ready and bread is on the table', 'ru-RU', 'en')).toBe('en')
  expect(findLanguage('Чой тайёр ва нон ҳам бор, ўтиринг', 'uz', 'en')).toBe('uz-Cyrl')
})

it('tells the languages of the region by their own letters', () => {
  expect(findLanguage('Шай дайын, әңгіме басталды', 'ru', 'en')).toBe('kk')
  expect(findLanguage('Чай даяр, сөз башталды, бүгүн өлкөдө', undefined, 'en')).toBe('ky')
  expect(findLanguage('Чой тайёр аст, имрӯз ҷашни зодрӯз', undefined, 'en')).toBe('tg')
  expect(findLanguage('Бугун ўлкамизда байрам, ўйин-кулги', undefined, 'en')).toBe('uz-Cyrl')
  expect(findLanguage('Bugün ýurdumyzda baýramçylyk, täze ýyl', undefined, 'en')).toBe('tk')
  expect(findLanguage('Yurtimizda toʻy, oʻyin-kulgi, goʻzal kun', undefined, 'en')).toBe('uz')
})

it('falls back on the edition’s own', () => {
  expect(findLanguage('Tea is ready', undefined, 'en')).toBe('en')
  expect(findLanguage('12:30', undefined, 'ru')).toBe('ru')
})

it('knows what a language tag is', () => {
  expect(['en_US', 'UZ-cyrl-uz', 'russian language', ''].map(toLanguage)).toEqual([
    'en',
    'uz-Cyrl',
    undefined,
    undefined,
  ])
})
