import type { RawRate } from './raw-rates.ts'

/** No two currencies of the world are this far apart: such a figure is a slip, in either direction. */
const least = 1e-9
const most = 1e9

const number = /^\d+(?:[.,]\d+)?$/

/** Local currency for one unit, or why the row can't be used. */
export type RateOutcome = { ok: true; localPerUnit: number } | { ok: false; reason: string }

/**
 * Reads a row's figures: decimal point or comma, divided once by the nominal. Thousands separators are refused rather
 * than guessed at, since `12,194` would read as twelve.
 */
export function readRate({ nominal, value }: Pick<RawRate, 'nominal' | 'value'>): RateOutcome {
  if (value === '') return { ok: false, reason: 'has no value' }
  if (nominal === '') return { ok: false, reason: 'has no nominal' }
  if (!number.test(value)) return { ok: false, reason: `"${value}" is not a positive number` }
  if (!/^[1-9]\d{0,6}$/.test(nominal)) return { ok: false, reason: `nominal "${nominal}" is not a count of units` }
  const localPerUnit = Number(value.replace(',', '.')) / Number(nominal)
  if (localPerUnit === 0) return { ok: false, reason: `"${value}" is zero` }
  if (localPerUnit < least || localPerUnit > most) return { ok: false, reason: `"${value}" for ${nominal} is absurd` }
  return { ok: true, localPerUnit }
}
