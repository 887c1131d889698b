/**
 * The change of a quote in per cent, from the local currency for one unit of the base on two days. Taken from the
 * inverted rates, so its sign is the reverse of the bank's own. Zero, never negative zero, where it would be printed as
 * zero at two decimals.
 */
export function toChangePercent(localPerBase: number, localPerBaseBefore: number): number {
  const percent = (1 / localPerBase / (1 / localPerBaseBefore) - 1) * 100
  return Math.abs(percent) < 0.005 ? 0 : percent
}
