import type { LockedOrder } from "./lock-order"

/** Items of an order of which only what is under way changes. */
export const underWayOf = ({ lines }: LockedOrder): Map<string, number> =>
  new Map(lines.map(({ inventory_item_id }) => [inventory_item_id, 0]))
