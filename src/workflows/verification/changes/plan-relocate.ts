import type { ChangeRequest } from "../../../types/change-plan"
import type { ChangeFacts } from "./change-facts"
import { emptyPlan, type UnhashedPlan } from "./empty-plan"
import { refuseChange } from "./refuse-change"

type Relocate = Extract<ChangeRequest, { kind: "relocate" }>

/**
 * Which units would go to another location.
 *
 * @throws MedusaError NOT_ALLOWED when there are none, or the location has
 *   too few.
 */
export function planRelocate(
  facts: ChangeFacts,
  { from, to, line_id }: Relocate
): UnhashedPlan {
  const { order, reservations, parcels, locations, free_at_target } = facts
  const name = (id: string) => locations[id] ?? id
  const moved = reservations.filter(
    (one) =>
      one.location_id === from && (!line_id || one.line_item_id === line_id)
  )
  if (from === to || !moved.length) {
    refuseChange(
      `Nothing of order #${order.display_id} is reserved at ${name(from)} ` +
        "that could go elsewhere."
    )
  }
  const packed = parcels.filter(
    ({ state }) => state !== "open" && state !== "handed_over"
  )
  if (packed.length) {
    refuseChange(
      `Parcel ${packed.map(({ code }) => code).join(", ")} holds units of ` +
        `order #${order.display_id}: they are packed where they are.`
    )
  }
  if (moved.some(({ waiting }) => waiting > 0)) {
    refuseChange(
      `Units of order #${order.display_id} wait for stock at ${name(from)}: ` +
        "they go by themselves where stock arrives."
    )
  }
  for (const item of new Set(moved.map((one) => one.inventory_item_id))) {
    const units = moved
      .filter((one) => one.inventory_item_id === item)
      .reduce((sum, { quantity }) => sum + quantity, 0)
    const free = free_at_target[item] ?? 0
    if (free < units) {
      refuseChange(
        `${name(to)} has ${Math.max(0, free)} of ${units} units: nothing ` +
          "can be moved there."
      )
    }
  }
  return {
    ...emptyPlan(facts, "relocate"),
    stock: moved.map((one) => ({
      line_id: one.line_item_id,
      title:
        order.items.find(({ id }) => id === one.line_item_id)?.title ??
        one.line_item_id,
      inventory_item_id: one.inventory_item_id,
      location_id: from,
      location: name(from),
      units: one.quantity,
      waiting: 0,
      to_location: name(to),
    })),
  }
}
