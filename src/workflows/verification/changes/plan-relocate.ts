import { planMovedUnits } from "../../../modules/verification/changes/plan-moved-units"
import type { ChangeRequest } from "../../../types/change-plan"
import type { ChangeFacts } from "./change-facts"
import { emptyPlan, type UnhashedPlan } from "./empty-plan"
import { refuseChange } from "./refuse-change"
import { sayTooFew } from "./say-too-few"

type Relocate = Extract<ChangeRequest, { kind: "relocate" }>

/**
 * Which units would go to another location.
 *
 * @throws MedusaError NOT_ALLOWED when there are none, or the location has
 *   too few.
 */
export function planRelocate(
  facts: ChangeFacts,
  request: Relocate
): UnhashedPlan {
  const { order, locations } = facts
  const name = (id: string) => locations[id] ?? id
  const moved = toMoved(facts, request)
  refuseShort(facts, moved, name(request.to))
  return {
    ...emptyPlan(facts, "relocate"),
    stock: moved.map((one) => ({
      line_id: one.line_item_id,
      title:
        order.items.find(({ id }) => id === one.line_item_id)?.title ??
        one.line_item_id,
      inventory_item_id: one.inventory_item_id,
      location_id: request.from,
      location: name(request.from),
      units: one.units,
      waiting: 0,
      to_location: name(request.to),
    })),
  }
}

type Moved = ChangeFacts["reservations"][number] & { units: number }

function toMoved(
  { order, reservations, parcels, locations }: ChangeFacts,
  { from, to, line_id, quantity }: Relocate
): Moved[] {
  const own = reservations.filter(
    (one) =>
      one.location_id === from && (!line_id || one.line_item_id === line_id)
  )
  const place = locations[from] ?? from
  if (from === to || !own.length) {
    refuseChange(
      `Nothing of order #${order.display_id} is reserved at ${place} that ` +
        "could go elsewhere."
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
  if (own.some(({ waiting }) => waiting > 0)) {
    refuseChange(
      `Units of order #${order.display_id} wait for stock at ${place}: they ` +
        "go by themselves where stock arrives."
    )
  }
  const parts = order.items.find(({ id }) => id === line_id)?.variant
  const plan = planMovedUnits(
    own,
    parts?.inventory_items ?? [],
    quantity ?? null
  )
  if (plan.most !== null) {
    refuseChange(sayTooFew(quantity ?? 0, plan.most, place))
  }
  return own.flatMap((one) => {
    const move = plan.moved.find(({ id }) => id === one.id)
    return move ? [{ ...one, units: move.units }] : []
  })
}

function refuseShort(
  { free_at_target }: ChangeFacts,
  moved: Moved[],
  place: string
) {
  for (const item of new Set(moved.map((one) => one.inventory_item_id))) {
    const wanted = moved
      .filter((one) => one.inventory_item_id === item)
      .reduce((sum, { units }) => sum + units, 0)
    const free = free_at_target[item] ?? 0
    if (free < wanted) {
      refuseChange(
        `${place} has ${Math.max(0, free)} of ${wanted} units: nothing can ` +
          "be moved there."
      )
    }
  }
}
