import type { Budget } from "../box/box-search"
import type { CartonSearch } from "../boxes/carton-search"
import type { BoxChoice } from "../boxes/find-best-boxes"
import { isMeasured } from "../input/is-measured"
import type { PackItem } from "../input/pack-item"
import { type Explanation, explainLeft } from "./explain-left"
import { hashPlan } from "./hash-plan"
import type { PackPlan, UnpackedLine } from "./pack-plan"
import { toPlannedBoxes } from "./to-planned-boxes"

/** What was found for an order. */
type Found = {
  chosen: BoxChoice
  fewest: BoxChoice
  items: readonly PackItem[]
  misfits: Map<number, Explanation>
  budget: Budget
}

/** Writes the chosen boxes as a plan, with a reason for each unit left out. */
export function toPackPlan(
  search: CartonSearch,
  { chosen, fewest, items, misfits, budget }: Found
): PackPlan {
  const { boxes, left } = toPlannedBoxes(search, chosen.boxes)
  const unpacked = [
    ...[...left].flatMap(([index, rows]) => {
      const { item_id } = search.types[index]
      const why = misfits.get(index) ?? explainLeft(search, chosen.boxes, index)
      return rows.map(({ row, quantity }) => ({
        row,
        item_id,
        quantity,
        ...why,
      }))
    }),
    ...items.filter((item) => !isMeasured(item)).map(toUnmeasuredLine),
  ].sort((a, b) => a.row - b.row)
  return {
    status: !boxes.length ? "unpacked" : unpacked.length ? "partial" : "packed",
    boxes,
    unpacked,
    fewest: search.service && {
      boxes: fewest.boxes.length,
      cost_minor: fewest.cost,
    },
    time_limited: budget.limited,
    plan_hash: hashPlan({ boxes, unpacked }),
  }
}

function toUnmeasuredLine(item: PackItem): UnpackedLine {
  const missing = (
    ["length_mm", "width_mm", "height_mm", "weight_g"] as const
  ).filter((column) => item[column] === null)
  return {
    row: item.row,
    item_id: item.item_id,
    quantity: item.quantity,
    reason: "missing_dimensions",
    detail: `Measure me: ${missing.join(", ")} is not known.`,
  }
}
