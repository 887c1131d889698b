import { expect, it } from 'vitest'
import { decodedText, plainText } from './plain-text.ts'

it('tells a headline without its markup', () => {
  expect(plainText(' <b>Tea</b>\n in&nbsp;<i>Osh</i><script>x</script><br>today ')).toBe('Tea in Osh today')
})

it('decodes what was escaped twice', () => {
  expect(plainText('Kazakhstan&amp;#8217;s &amp;amp; Tajikistan&#8217;s')).toBe('Kazakhstan’s & Tajikistan’s')
  expect(plainText('&amp;lt;b&amp;gt;Bread&amp;lt;/b&amp;gt;')).toBe('Bread')
})

it('keeps angle brackets that are no markup', () => {
  expect(plainText('Offer for Harper <HPR.N>: 5 < 6 & 7 > 3')).toBe('Offer for Harper <HPR.N>: 5 < 6 & 7 > 3')
  expect(decodedText('The <b> element &amp; its use')).toBe('The <b> element & its use')
})

it('drops what no reader can see, and what turns the text around', () => {
  expect(plainText('\uFEFFBish\u0000kek \u202Etxt.exe\ud800')).toBe('Bishkek txt.exe')
})

it('knows the marks of a Western encoding that was taken for another', () => {
  expect(plainText('\u0093don\u0092t\u0094 \u0085')).toBe('“don’t” …')
})

it('composes letters', () => {
  expect(plainText('и\u0306')).toBe('й')
})
