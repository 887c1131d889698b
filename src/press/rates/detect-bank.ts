import { parseXml, type XmlElement } from './parse-xml.ts'
import type { RawRates } from './raw-rates.ts'
import { readCbt } from './read-cbt.ts'
import { readCbuJson } from './read-cbu-json.ts'
import { readCbuXml } from './read-cbu-xml.ts'
import { readNbk } from './read-nbk.ts'
import { readNbkr } from './read-nbkr.ts'
import { readNbt } from './read-nbt.ts'

/** A file whose bank is known, or a sentence that says what it is instead. */
export type Detection =
  { ok: true; format: 'xml' | 'json'; raw: RawRates; fault: string | undefined } | { ok: false; reason: string }

/** Finds whose file a text is, by its root element or its keys, never by its name. */
export function detectBank(text: string): Detection {
  const start = text.trimStart()
  if (start === '') return no('is empty')
  if (/^<!doctype html|^<html/i.test(start)) return no('is a web page (for maintenance, perhaps), not a rate file')
  if (start.startsWith('<')) return detectXml(start)
  if (start.startsWith('[') || start.startsWith('{')) return detectJson(start)
  return no('is neither XML nor JSON')
}

/** Whether a text begins as a bank's file does, to tell one that was given as a feed: one of them calls itself RSS. */
export function seemsOfBank(text: string): boolean {
  return /<(?:quant|CurrencyRates|ValCurs|cbt_currency_rate|CBU_Curr)\b|"CcyNm_/.test(text.slice(0, 4000))
}

function detectXml(text: string): Detection {
  const { root, fault, cutOff } = parseXml(text)
  if (!root) return no(`is not XML: ${fault ?? 'it has no root element'}`)
  const raw = readRoot(root)
  if (typeof raw === 'string') return no(raw)
  if (cutOff) return no(`is cut off before its end: ${fault ?? ''}`)
  return { ok: true, format: 'xml', raw, fault }
}

function readRoot(root: XmlElement): RawRates | string {
  switch (root.name) {
    case 'CurrencyRates':
      return readNbkr(root)
    case 'rates':
    case 'rss':
      return hasQuant(root) ? readNbk(root) : `has the root <${root.name}> but no rates in it`
    case 'ValCurs':
      return whyNotTajik(root) ?? readNbt(root)
    case 'cbt_currency_rate':
      return readCbt(root)
    case 'CBU_Curr':
      return readCbuXml(root)
    default:
      return `is of no bank that is known here: its root is <${root.name}>`
  }
}

function hasQuant(root: XmlElement): boolean {
  return root.name === 'quant' || root.children.some(hasQuant)
}

/** The Bank of Russia, and others after it, have the root element of the Tajik bank. */
function whyNotTajik(root: XmlElement): string | undefined {
  const rows = root.children.filter((child) => child.name === 'Valute')
  if (rows.some((row) => /^R\d/.test(row.attributes.ID ?? '')))
    return 'is a file of the Bank of Russia, whose rates are not of the five currencies'
  const tajik = /^\d{4}-/.test(root.attributes.Date ?? '') && rows.every((row) => /^\d+$/.test(row.attributes.ID ?? ''))
  return tajik
    ? undefined
    : 'has the root element of the Tajik bank, but writes its dates or IDs otherwise: it is of no bank that is known here'
}

function detectJson(text: string): Detection {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return no(`is not valid JSON: ${error instanceof Error ? error.message : ''}`)
  }
  if (Array.isArray(value) && value.length === 0) return no('holds no rates: it is an empty list')
  const raw = readCbuJson(value)
  return raw ? { ok: true, format: 'json', raw, fault: undefined } : no('is JSON, but no list of rates by Ccy')
}

function no(reason: string): Detection {
  return { ok: false, reason }
}
