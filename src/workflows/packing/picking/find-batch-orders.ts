import type { MedusaContainer } from "@medusajs/framework/types"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { BatchCandidate } from "../../../modules/packing/pick/fill-batch"
import type { PackingModuleService } from "../../../modules/packing/service"
import { readItemWeights } from "./read-item-weights"
import { readWaitingOrders } from "./read-waiting-orders"

export type BatchOrder = BatchCandidate & { task_ids: string[] }

type Task = {
  id: string
  order_id: string
  inventory_item_id: string
  quantity: number
  picked: number
  short: number
}

/** Released orders that wait at a location and are in no batch. */
export async function findBatchOrders(
  container: MedusaContainer,
  location_id: string,
  orderIds?: string[]
): Promise<BatchOrder[]> {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const tasks: Task[] = await packing.listPickTasks({
    location_id,
    state: "open",
    batch_id: null,
    ...(orderIds && { order_id: orderIds }),
  })
  const ids = [...new Set(tasks.map(({ order_id }) => order_id))]
  if (!ids.length) {
    return []
  }
  const [orders, elsewhere, weights] = await Promise.all([
    readWaitingOrders(container, ids),
    packing.listPickTasks({ order_id: ids, state: { $ne: "canceled" } }),
    readItemWeights(container, [
      ...new Set(tasks.flatMap((task) => task.inventory_item_id || [])),
    ]),
  ])
  return orders
    .filter(({ is_released }) => is_released)
    .map(({ is_released: _, ...order }) => {
      const own = tasks.filter(({ order_id }) => order_id === order.order_id)
      return {
        ...order,
        units: sum(
          elsewhere.filter(({ order_id }) => order_id === order.order_id),
          ({ quantity, short }) => quantity - short
        ),
        lines: own.length,
        weight_g: sum(
          own,
          (task) => unitsLeft(task) * (weights.get(task.inventory_item_id) ?? 0)
        ),
        task_ids: own.map(({ id }) => id),
      }
    })
}

const unitsLeft = ({ quantity, picked, short }: Task) =>
  quantity - picked - short

const sum = <Row>(rows: Row[], count: (row: Row) => number) =>
  rows.reduce((total, row) => total + count(row), 0)
