import { MedusaError } from "@medusajs/framework/utils"
import type { RowTask } from "./lock-row-tasks"

/** @throws MedusaError NOT_ALLOWED when no stock is kept of a task's goods. */
export function refuseUnmanagedGoods(task: RowTask): void {
  if (!task.inventory_item_id) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Nobody manages the stock of ${task.title}, so no other location can ` +
        "be asked for it: hold the order on its page, or cancel the units."
    )
  }
}
