import { expect, test } from 'vitest'
import { findSearchWords, toSearchTerm, toSearchTerms } from './search-words.ts'

test.each([
  'Tashkent Toshkent Ташкент Тошкент TASHKENT Daşkent',
  'Almaty Алматы ALMATY',
  'Bishkek Бишкек',
  'Dushanbe Душанбе',
  'Ashgabat Aşgabat Ашгабат Ашхабад Ashkhabad',
  'Samarkand Samarqand Самарканд Самарқанд',
  'Bukhara Buxoro Бухара Бухоро',
  'Fergana Fargʻona Farg‘ona Фергана Фарғона',
  'Khujand Худжанд Хуҷанд Xujand',
  'Shymkent Шымкент Şymkent Chimkent',
  'Qaraghandy Караганда Қарағанды Karaganda',
  'Kazakhstan Казахстан Қазақстан Qazaqstan Qozogʻiston Қозоғистон Gazagystan',
  'Kyrgyzstan Кыргызстан Киргизия Qirgʻiziston Қирғизистон Gyrgyzystan',
  'Tajikistan Таджикистан Тоҷикистон Tojikiston Тәжікстан Täjigistan',
  'Turkmenistan Türkmenistan Туркменистан Түрікменстан Turkmaniston',
  'Uzbekistan Узбекистан Oʻzbekiston O‘zbekiston o’zbekiston Ўзбекистон Өзбекстан Özbegistan',
  'Mirziyoyev Мирзиёев Mirziyoev',
  'Tokayev Tokaev Токаев Тоқаев Toqaev',
  'Japarov Жапаров Zhaparov Dzhaparov Джапаров',
  'Rahmon Rakhmon Рахмон Раҳмон',
  'Berdimuhamedow Berdymukhamedov Бердымухамедов',
  'Yerlan Ерлан Erlan',
  'Zhanaozen Жаңаөзен Jañaözen',
  'самолёт самолет',
  'tenge теңге теңгe',
  'Kazakhstan’s Kazakhstan',
])('one word however it is written: %s', (spellings) => {
  expect(new Set(spellings.split(' ').map(toSearchTerm)).size).toBe(1)
})

test.each(['Osh Ashgabat', 'сом сум', 'bank bunk', 'king kin', 'Kazakh Kyrgyz', '2024 2025', '100 1000'])(
  'two words stay two: %s',
  (words) => {
    const [one = '', other = ''] = words.split(' ')
    expect(toSearchTerm(one)).not.toBe(toSearchTerm(other))
  },
)

test('words are told with their places, whatever stands between them', () => {
  const text = '«Oʻsh» — Jalal-Abad, 12:30'
  expect(findSearchWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    ...['Oʻsh', 'Jalal', 'Abad', '12', '30'],
  ])
  expect(toSearchTerms(' ’ — … ')).toEqual([])
})
