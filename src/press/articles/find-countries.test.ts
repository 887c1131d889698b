import { describe, expect, it } from 'vitest'
import { findCountries, findCountry } from './find-countries.ts'

const about = (title: string) => findCountries({ title }).countries

describe('a headline is about', () => {
  it.each([
    ['the country it names', 'Kazakhstan’s parliament passes the budget', ['KZ']],
    ['every country it names', 'Uzbek-Tajik train returns after a pause', ['TJ', 'UZ']],
    ['the country of a capital', 'Forum on glaciers opens in Dushanbe', ['TJ']],
    ['the country of a region or town', 'Apricots from Batken reach Berlin', ['KG']],
    ['the country of a town in two words', 'New bus line in Ust-Kamenogorsk', ['KZ']],
    ['the country of a firm that bears its people’s name', 'Uzbekneftegaz places bonds in London', ['UZ']],
    ['the country of a city’s district', 'Traders of Dordoi market ask for shade', ['KG']],
    ['the country whose money gains or loses', 'Som weakens against the dollar', ['KG']],
    ['the country whose money it counts', 'Teachers are to earn 40,000 soms', ['KG']],
    ['the country, in Russian cases', 'В Ташкенте открыли выставку казахстанских художников', ['KZ', 'UZ']],
    ['the country, in Kazakh', 'Қазақстанда жаңа теміржол ашылды', ['KZ']],
    ['the country, in Kyrgyz', 'Кыргызстан менен Өзбекстандын чек арасы ачылды', ['KG', 'UZ']],
    ['the country, in Uzbek', 'O‘zbekistonda yangi muzey ochildi', ['UZ']],
    ['the country, in Uzbek Cyrillic', 'Ўзбекистон ва Тожикистон келишди', ['TJ', 'UZ']],
    ['the country, in Tajik', 'Дар Тоҷикистон неругоҳи нав', ['TJ']],
    ['the country, in Turkmen', 'Türkmenistanyň paýtagty Aşgabatda sergi', ['TM']],
    ['the state, though its people live elsewhere too', 'Turkmen gas may flow to Iraq', ['TM']],
    ['the state at its border', 'Tajik border guards meet Afghan traders', ['TJ']],
    [
      'a place that could be another, beside a word for places',
      'Flood in Mary region, fire in Aral district',
      ['KZ', 'TM'],
    ],
  ])('%s', (_, title, countries) => {
    expect(about(title)).toEqual(countries)
  })
})

describe('a headline is not about', () => {
  it.each([
    ['Osh', 'Кош-Агач засыпало снегом'],
    ['Kyrgyzstan', 'Courier held with 4 kg of tea'],
    ['Turkmenistan', 'Iraqi Turkmen ask for seats in Kirkuk'],
    ['Turkmenistan', 'Turkmen in Mosul hold a congress'],
    ['Turkmenistan', 'Turkmen party leader speaks in Erbil'],
    ['Turkmenistan', 'Shells fall on Turkmen Mountain'],
    ['Turkmenistan', 'Treaty of Turkmenchay on show in Tabriz'],
    ['Kazakhstan', 'Uyghur exiles speak of East Turkestan'],
    ['Kazakhstan', 'Volcano near Petropavlovsk-Kamchatsky wakes'],
    ['Kazakhstan', 'Уральский хребет и донские казаки'],
    ['Kazakhstan', 'Oral hearings begin in The Hague'],
    ['Uzbekistan', 'Ethnic Uzbek commander arrested in northern Afghanistan'],
    ['Uzbekistan', 'A sum of money was found'],
    ['Turkmenistan', 'Azerbaijan’s manat holds at 1.7'],
    ['Turkmenistan', 'Mary Beth opens a bakery'],
    ['Kyrgyzstan', 'Blast in Jalalabad, Afghanistan'],
    ['any', 'Premier speaks of Central Asia'],
  ])('%s: %s', (_, title) => {
    expect(about(title)).toEqual([])
  })
})

describe('a story', () => {
  it('names countries that it is not about', () => {
    const text = 'The Senate in Astana passed the law. Uzbekistan has one. In Tajikistan there is none. '
    expect(findCountries({ title: 'Kazakhstan passes a law', text })).toEqual({
      countries: ['KZ'],
      mentions: ['TJ', 'UZ'],
    })
  })

  it('is about what its first words name, when its headline names nothing', () => {
    const text = `NARYN — The pass is open again. ${'It had snowed. '.repeat(30)} Traders from Kazakhstan wait.`
    expect(findCountries({ title: 'The pass is open', text })).toEqual({ countries: ['KG'], mentions: ['KZ'] })
  })

  it('is about the countries that its author named, and mentions others', () => {
    expect(findCountries({ title: 'Tashkent hosts a fair', countries: ['TJ'] })).toEqual({
      countries: ['TJ'],
      mentions: ['UZ'],
    })
  })

  it('is about the country of its category, and of its headline', () => {
    const clues = { title: 'Tajikistan sends bricks', categories: ['News', 'Узбекистан'] }
    expect(findCountries(clues).countries).toEqual(['TJ', 'UZ'])
  })

  it('was filed in the wrong category when it never names its country', () => {
    const text = 'The games opened in Astana. '.repeat(10)
    expect(findCountries({ title: 'Nomad games open', text, categories: ['Uzbekistan'] }).countries).toEqual(['KZ'])
  })

  it('that names no land is about its source’s own country', () => {
    expect(findCountries({ title: 'Seamstresses ask for a department', sourceCountry: 'KG' }).countries).toEqual(['KG'])
    expect(findCountries({ title: 'Nine arrested in Italy', sourceCountry: 'KG' }).countries).toEqual([])
  })
})

it('knows a country by name, code, people or capital', () => {
  expect(
    ['kz', 'TKM', 'Kyrgyz Republic', 'Таджикистан', 'Oʻzbekiston', 'uzbekistan', 'Bishkek'].map(findCountry),
  ).toEqual(['KZ', 'TM', 'KG', 'TJ', 'UZ', 'UZ', 'KG'])
  expect(['Afghanistan', 'Central Asia', 'Kazakhstan and Uzbekistan', ''].map(findCountry)).toEqual(
    Array.from({ length: 4 }, () => undefined),
  )
})
