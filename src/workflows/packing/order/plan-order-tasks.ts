import type { MedusaContainer } from "@medusajs/framework/types"
import {
  type NewPickTask,
  planPickTasks,
} from "../../../modules/packing/pick/plan-pick-tasks"
import type { LineBalance } from "../../../modules/packing/pick/plan-task-corrections"
import type { OrderForPacking } from "./order-for-packing"
import { readDefaultLocation } from "./read-default-location"
import { readReservations } from "./read-reservations"
import { toLineBalances } from "./to-line-balances"
import { toPackableLines } from "./to-packable-lines"

/**
 * Tasks that an order's reservations ask for, without the units that wait for
 * stock, and how reserved its lines are.
 */
export async function planOrderTasks(
  container: MedusaContainer,
  order: OrderForPacking
): Promise<{ wanted: NewPickTask[]; balances: LineBalance[] }> {
  const lines = toPackableLines(order)
  const reservations = await readReservations(container, order)
  const wanted = planPickTasks({
    order_id: order.id,
    lines,
    reservations: reservations.filter(({ quantity }) => quantity > 0),
    default_location_id: await readDefaultLocation(container, order),
  })
  return { wanted, balances: toLineBalances(lines, reservations) }
}
