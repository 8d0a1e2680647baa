import type { UnitType } from "../box/unit-type"

/** Most single units that are tried when no half can be moved. */
const SINGLES = 4

/**
 * Which units, by type index, to move from a box to one that is lighter by
 * `difference` grams: half of it, ever less, then single units. Groups and
 * boxes of their own stay.
 */
export function listMoves(
  types: UnitType[],
  taken: Int32Array,
  difference: number
): Int32Array[] {
  const movable = types
    .filter(
      ({ index, weight, group, ownBox }) =>
        taken[index] > 0 &&
        weight > 0 &&
        weight < difference &&
        group === -1 &&
        !ownBox
    )
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
  const half = new Int32Array(taken.length)
  let rest = Math.floor(difference / 2)
  for (const { index, weight } of movable) {
    half[index] = Math.min(taken[index], Math.floor(rest / weight))
    rest -= half[index] * weight
  }
  const moves: Int32Array[] = []
  for (
    let move = half;
    move.some((count) => count > 0);
    move = move.map((count) => count >> 1)
  ) {
    moves.push(move)
  }
  for (const { index } of movable.reverse().slice(0, SINGLES)) {
    const one = new Int32Array(taken.length)
    one[index] = 1
    moves.push(one)
  }
  return moves
}
