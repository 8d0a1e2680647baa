import type { PackableLine } from "../../../modules/packing/pick/plan-pick-tasks"
import type { LineBalance } from "../../../modules/packing/pick/plan-task-corrections"
import type { PackableReservation } from "./read-reservations"

/** What an order's lines of managed goods need, beside what is reserved. */
export const toLineBalances = (
  lines: PackableLine[],
  reservations: PackableReservation[]
): LineBalance[] =>
  lines.flatMap(({ id, outstanding, parts }) =>
    parts.map(({ inventory_item_id, required_quantity }) => ({
      line_item_id: id,
      inventory_item_id,
      required: outstanding * required_quantity,
      reserved: reservations
        .filter(
          (one) =>
            one.line_item_id === id &&
            one.inventory_item_id === inventory_item_id
        )
        .reduce((sum, { quantity, waiting }) => sum + quantity + waiting, 0),
    }))
  )
