import type { ScanResult } from "../../../types/packing"

/** What the catalogue and our own tables know about a scanned code. */
export type CodeMeaning = {
  /** Goods that bear the code, with the inventory units it stands for. */
  goods: {
    inventory_item_id: string
    variant_id: string | null
    units: number
  }[]
  /** The pick task whose printed code it is. */
  pick_task_id: string | null
  /** True for a parcel, task or order code that is not this order's. */
  is_other_orders: boolean
  /** True for a code of this order that names no goods, as the parcel's. */
  is_container: boolean
}

export type VerifiableItem = {
  id: string
  pick_task_id: string
  inventory_item_id: string
  variant_id: string | null
  /** Inventory units, as `verified`. */
  quantity: number
  verified: number
}

export type ScanDecision =
  | { result: "ok"; parcel_item_id: string; units: number }
  | { result: Exclude<ScanResult, "ok">; parcel_item_id: string | null }

/**
 * Decides what a scan at an open parcel comes to.
 *
 * An item that still lacks the units is taken before a full one, so that the
 * same goods on two lines of an order fill both.
 */
export function resolveScan(
  items: VerifiableItem[],
  meaning: CodeMeaning
): ScanDecision {
  if (meaning.is_other_orders) {
    return { result: "other_order", parcel_item_id: null }
  }
  const matches = items.flatMap((item) => {
    const units = unitsFor(item, meaning)
    return units ? [{ item, units }] : []
  })
  const open = matches.find(
    ({ item, units }) => item.verified + units <= item.quantity
  )
  if (open) {
    const { item, units } = open
    return { result: "ok", parcel_item_id: item.id, units }
  }
  if (matches.length) {
    return { result: "too_many", parcel_item_id: matches[0].item.id }
  }
  const isKnown =
    meaning.goods.length > 0 || meaning.pick_task_id || meaning.is_container
  return {
    result: isKnown ? "wrong_item" : "unknown_code",
    parcel_item_id: null,
  }
}

function unitsFor(item: VerifiableItem, { goods, pick_task_id }: CodeMeaning) {
  if (item.pick_task_id === pick_task_id) {
    return 1
  }
  return goods.find((good) =>
    item.inventory_item_id
      ? good.inventory_item_id === item.inventory_item_id
      : good.variant_id !== null && good.variant_id === item.variant_id
  )?.units
}
