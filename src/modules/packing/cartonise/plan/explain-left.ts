import type { CartonSearch } from "../boxes/carton-search"
import type { Supply } from "../boxes/supply"
import type { UsedBox } from "../boxes/used-box"
import type { UnpackedReason } from "./pack-plan"

/** Why a unit stayed out, with a sentence for the packer. */
export type Explanation = { reason: UnpackedReason; detail: string }

/** Says why units of a type are in none of the boxes. */
export function explainLeft(
  search: CartonSearch,
  boxes: readonly UsedBox[],
  index: number
): Explanation {
  const { item_id, group } = search.types[index]
  const alone = new Int32Array(search.types.length)
  for (const type of search.types) {
    if (type.index === index || (group !== -1 && type.group === group)) {
      alone[type.index] = group === -1 ? 1 : type.count
    }
  }
  const suitable = search.supplies.filter((_, supply) =>
    search.packAll(supply, alone)
  )
  if (!suitable.length) {
    return {
      reason: "group_does_not_fit",
      detail: `No carton takes the whole group of item ${item_id}.`,
    }
  }
  const used = (supply: Supply) =>
    boxes.filter((box) => search.supplies[box.supply] === supply).length
  const isLimited = suitable.every(
    (supply) => used(supply) >= (supply.carton.max_per_order ?? Infinity)
  )
  const names = suitable.map(({ carton }) => carton.carton_id).join(", ")
  return isLimited
    ? {
        reason: "order_limit",
        detail: `The order may have no more of the cartons that take it: ${names}.`,
      }
    : {
        reason: "no_carton_in_stock",
        detail: `No more of the cartons that take it are in stock: ${names}.`,
      }
}
