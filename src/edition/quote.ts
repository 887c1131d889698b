import * as v from 'valibot'
import { daySchema, webAddressSchema } from './checks.ts'

/** The five currencies, in the order of the ticker. ISO 4217. */
export const currencies = ['KGS', 'KZT', 'TJS', 'UZS', 'TMT'] as const
/** What they are quoted against. */
export const bases = ['USD', 'EUR', 'RUB', 'CNY'] as const

export type Currency = (typeof currencies)[number]
export type Base = (typeof bases)[number]

const positive = v.pipe(v.number(), v.finite(), v.minValue(Number.MIN_VALUE))
const bankSchema = v.object({ name: v.string(), url: webAddressSchema })

const quoteSchema = v.object({
  /** `KGS/USD`. */
  pair: v.string(),
  currency: v.picklist(currencies),
  base: v.picklist(bases),
  /** Base units for one unit of local currency, in full precision: dollars for one som. */
  value: positive,
  /** Per cent against `previousAsOf`; null where no earlier day is held. */
  changePercent: v.nullable(v.pipe(v.number(), v.finite())),
  asOf: daySchema,
  previousAsOf: v.nullable(daySchema),
  source: bankSchema,
  pegged: v.boolean(),
  /** A newer figure is held back until another day's file, or the editor, confirms it. */
  suspect: v.boolean(),
})
export type Quote = v.InferOutput<typeof quoteSchema>

/** Five currencies in ticker order, for each base that the bank publishes. */
export const quotesSchema = v.object({ quotes: v.array(quoteSchema) })
export type Quotes = v.InferOutput<typeof quotesSchema>

/** [day, local units for one unit of the base]. */
const pointSchema = v.tuple([daySchema, positive])
const history = v.array(pointSchema)

/** One currency's published days, oldest first, two years at most. */
export const rateHistorySchema = v.object({
  currency: v.picklist(currencies),
  bases: v.object({ USD: history, EUR: v.optional(history), RUB: v.optional(history), CNY: v.optional(history) }),
  source: bankSchema,
})
export type RateHistory = v.InferOutput<typeof rateHistorySchema>
