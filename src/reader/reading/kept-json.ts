import * as v from 'valibot'

/** What a text that was kept holds. Undefined where it is no such thing: kept by another version, or changed by a stranger's hand. */
export function parseKept<Schema extends v.GenericSchema>(
  text: string | null,
  schema: Schema,
): v.InferOutput<Schema> | undefined {
  try {
    const result = v.safeParse(schema, JSON.parse(text ?? 'null'))
    return result.success ? result.output : undefined
  } catch {
    return undefined
  }
}
