import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { TIMELINE_MODULE } from "../../../modules/timeline/module-key"
import type { TimelineModuleService } from "../../../modules/timeline/service"
import { orderCycleEvents } from "../../../types/events"
import { toFilledEntry } from "../timeline/to-filled-entry"
import { findUntoldFills } from "./find-untold-fills"

/**
 * Tells of an item's fills that nobody has been told of: by event, then in the
 * timeline, which is how they are known as told. Killed in between it tells
 * once more, never less. The event goes at once and not with the workflow's
 * end, which the timeline would not wait for. The item's key is held.
 *
 * @returns their orders.
 */
export async function tellFills(
  container: MedusaContainer,
  item: string,
  actor: string
): Promise<string[]> {
  const untold = await findUntoldFills(container, { inventory_item_id: item })
  if (!untold.length) {
    return []
  }
  await container.resolve(Modules.EVENT_BUS).emit(
    untold.map(({ id, order_id }) => ({
      name: orderCycleEvents.backorderFilled,
      data: { id, order_id },
    }))
  )
  await container
    .resolve<TimelineModuleService>(TIMELINE_MODULE)
    .record(untold.map((row) => toFilledEntry(row, actor)))
  return untold.map(({ order_id }) => order_id)
}
