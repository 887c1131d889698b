import { expect, test } from 'vitest'
import { toDatedAddress } from './to-dated-address.ts'

test.each([
  [
    'https://cbu.uz/en/arkhiv-kursov-valyut/json/all/{YYYY-MM-DD}/',
    'https://cbu.uz/en/arkhiv-kursov-valyut/json/all/2025-12-09/',
  ],
  [
    'https://nationalbank.kz/rss/get_rates.cfm?fdate={DD.MM.YYYY}',
    'https://nationalbank.kz/rss/get_rates.cfm?fdate=09.12.2025',
  ],
  ['https://cbt.tm/kurs/{YYYY}/{DDMMYYYY}.xml', 'https://cbt.tm/kurs/2025/09122025.xml'],
  ['https://www.nbkr.kg/XML/daily.xml', 'https://www.nbkr.kg/XML/daily.xml'],
])('%s is asked for its day', (address, dated) => {
  expect(toDatedAddress(address, '2025-12-09')).toEqual({ address: dated })
})

test.each(['{date}', '{}', '{DD/MM}', '{yyyy}'])('%s is no form of a date', (braces) => {
  expect(toDatedAddress(`https://bank.example/{YYYY}/${braces}`, '2025-12-09')).toEqual({ unknown: braces })
})
