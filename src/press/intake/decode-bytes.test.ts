import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { decodeBytes } from './decode-bytes.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...values: number[]) => Uint8Array.from(values)
/** The letters А to я as windows-1251 writes them; everything else as ASCII. */
const cyrillic = (text: string) =>
  Uint8Array.from(text, (letter) => (letter >= 'А' ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0)))

describe('a file’s bytes', () => {
  it('are read as UTF-8, whatever the file says of itself', () => {
    const text = '<?xml version="1.0" encoding="windows-1251"?><t>Қазақстан</t>'
    expect(decodeBytes(utf8(text))).toEqual({ text, repairs: [] })
  })

  it('lose their byte order mark', () => {
    expect(decodeBytes(bytes(0xef, 0xbb, 0xbf, 0x61)).text).toBe('a')
    expect(decodeBytes(bytes(0xff, 0xfe, 0x3c, 0, 0x9a, 0x04)).text).toBe('<Қ')
    expect(decodeBytes(bytes(0xfe, 0xff, 0, 0x3c, 0x04, 0x9a)).text).toBe('<Қ')
    expect(decodeBytes(bytes(0, 0, 0xfe, 0xff, 0, 1, 0xf3, 0x4e)).text).toBe('🍎')
  })

  it('need no mark where their width shows', () => {
    expect(decodeBytes(bytes(0x3c, 0, 0x3f, 0)).text).toBe('<?')
    expect(decodeBytes(bytes(0, 0, 0, 0x3c, 0, 0, 0, 0x3f)).text).toBe('<?')
  })

  it('are read in the encoding that the file names', () => {
    const koi8 = [...utf8('<?xml version="1.0" encoding="koi8-r"?>'), 0xf4, 0xc1, 0xdb]
    expect(decodeBytes(Uint8Array.from(koi8))).toEqual({
      text: '<?xml version="1.0" encoding="koi8-r"?>Таш',
      repairs: [],
    })
  })

  it('are read in the encoding that the server names, which goes before the file’s own', () => {
    expect(decodeBytes(bytes(0xf4, 0xc1, 0xdb), 'KOI8-R').text).toBe('Таш')
  })

  it('are taken for windows-1251 where nothing tells, and the editor hears of it', () => {
    const read = decodeBytes(cyrillic('<?xml version="1.0" encoding="utf-8"?><t>Ташкент и Бишкек</t>'))
    expect(read.text).toContain('<t>Ташкент и Бишкек</t>')
    expect(read.repairs).toEqual(['it is not in UTF-8; read as windows-1251'])
  })

  it('are taken for windows-1252 where accents stand alone', () => {
    expect(decodeBytes(Uint8Array.from('caf\u00e9 and na\u00efve', (letter) => letter.charCodeAt(0))).text).toBe(
      'café and naïve',
    )
  })

  it('may be cut in the middle of a letter', () => {
    const read = decodeBytes(utf8('Ташкент и Бишкек').slice(0, -1))
    expect(read.text).toBe('Ташкент и Бишке\uFFFD')
    expect(read.repairs).toHaveLength(1)
  })
})

describe('a packed file', () => {
  it('is unpacked', () => {
    expect(decodeBytes(gzipSync(utf8('Ош'))).text).toBe('Ош')
  })

  it('that is damaged, or unpacks without end, is told of', { timeout: 60_000 }, () => {
    expect(decodeBytes(gzipSync(utf8('Ош')).subarray(0, 12)).problem).toBe('it is a damaged gzip file')
    const bomb = gzipSync(new Uint8Array(257 * 1024 * 1024))
    expect(decodeBytes(bomb).problem).toBe('it is larger than 256 MB when unpacked')
  })
})
