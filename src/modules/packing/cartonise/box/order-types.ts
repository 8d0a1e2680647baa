import type { UnitType } from "./unit-type"

/**
 * Type indexes, largest first. With `ranked`, what must stand on the bottom
 * comes first and what bears little or nothing last.
 */
export function orderTypes(
  types: readonly UnitType[],
  size: (type: UnitType) => number,
  ranked: boolean
): number[] {
  return types
    .map((type) => ({
      index: type.index,
      rank: ranked ? rank(type) : 0,
      load: ranked ? type.maxLoad : 0,
      size: size(type),
      volume: type.volume,
    }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        (a.load === b.load ? 0 : b.load - a.load) ||
        b.size - a.size ||
        b.volume - a.volume ||
        a.index - b.index
    )
    .map(({ index }) => index)
}

/** Whether an order of types may depend on more than their sizes. */
export const hasRank = (type: UnitType) => rank(type) !== 1

function rank({ bottomOnly, nothingOnTop, maxLoad }: UnitType): number {
  if (bottomOnly) {
    return 0
  }
  return nothingOnTop ? 3 : maxLoad < Infinity ? 2 : 1
}
