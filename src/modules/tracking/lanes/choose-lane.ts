import { FEWEST_IN_LANE } from "./fewest-in-lane"
import type { LaneStat } from "./lane-stat"

/**
 * The narrowest lane that enough parcels went.
 *
 * @param keys narrowest first, as `laneKeys` gives them.
 * @returns null where every one has too few.
 */
export function chooseLane(
  keys: string[],
  stats: ReadonlyMap<string, LaneStat>
): LaneStat | null {
  for (const key of keys) {
    const stat = stats.get(key)
    if (stat && stat.n >= FEWEST_IN_LANE) {
      return stat
    }
  }
  return null
}
