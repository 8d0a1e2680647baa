import type { UnitType } from "../box/unit-type"
import { isMeasured } from "../input/is-measured"
import type { PackItem } from "../input/pack-item"
import type { Explanation } from "./explain-left"

/** A group stays out as a whole when one of its rows cannot be packed. */
export function keepGroupsWhole(
  types: readonly UnitType[],
  items: readonly PackItem[],
  misfits: Map<number, Explanation>
): Map<number, Explanation> {
  const all = new Map(misfits)
  const groups = new Map(items.map(({ row, group }) => [row, group]))
  const groupOf = ({ rows }: UnitType) => groups.get(rows[0].row) ?? null
  const broken = new Set([
    ...items.filter((item) => !isMeasured(item)).map(({ group }) => group),
    ...types.filter(({ index }) => misfits.has(index)).map(groupOf),
  ])
  for (const type of types) {
    const group = groupOf(type)
    if (group !== null && broken.has(group) && !all.has(type.index)) {
      all.set(type.index, {
        reason: "group_does_not_fit",
        detail: `Another item of its group ${group} stays out, and a group is never split.`,
      })
    }
  }
  return all
}
