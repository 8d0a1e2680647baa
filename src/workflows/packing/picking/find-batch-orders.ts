import type { MedusaContainer } from "@medusajs/framework/types"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { BatchCandidate } from "../../../modules/packing/pick/fill-batch"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { TakeableTask } from "../../../modules/packing/storage/list-takeable-tasks"
import { readGoods } from "../plan/read-goods"
import { readWaitingOrders } from "./read-waiting-orders"

export type BatchOrder = BatchCandidate & { task_ids: string[] }

/** Released orders that wait at a location and are in no batch. */
export async function findBatchOrders(
  container: MedusaContainer,
  location_id: string,
  orderIds?: string[]
): Promise<BatchOrder[]> {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const tasks = await packing.listTakeableTasks(location_id, orderIds ?? null)
  const ids = [...new Set(tasks.map(({ order_id }) => order_id))]
  if (!ids.length) {
    return []
  }
  const [orders, elsewhere, goods] = await Promise.all([
    readWaitingOrders(container, ids),
    packing.listPickTasks({ order_id: ids, state: { $ne: "canceled" } }),
    readGoods(
      container,
      tasks.map((task) => ({ ...task, quantity: unitsLeft(task) }))
    ),
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
          goods.filter(({ row }) => row.order_id === order.order_id),
          ({ item }) => item.quantity * (item.weight_g ?? 0)
        ),
        task_ids: own.map(({ id }) => id),
      }
    })
}

const unitsLeft = ({ quantity, picked, short }: TakeableTask) =>
  quantity - picked - short

const sum = <Row>(rows: Row[], count: (row: Row) => number) =>
  rows.reduce((total, row) => total + count(row), 0)
