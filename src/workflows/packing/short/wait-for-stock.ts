import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import { metadataTime } from "../../verification/order/metadata-time"
import type { ShortPick } from "./find-short-pick"

type Order = { id: string; metadata: Record<string, unknown> | null }

/**
 * Queues units that no other location has where they were missed: the order's
 * review holds it, and arriving stock finds it. The item's key is held.
 */
export async function waitForStock(
  container: MedusaContainer,
  order: Order,
  { short, units }: { short: ShortPick; units: number }
): Promise<void> {
  const verification =
    container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
  const { line_item_id: line_id, inventory_item_id, location_id } = short
  if (await joinQueue(container, short, units)) {
    return
  }
  const created = await container
    .resolve(Modules.INVENTORY)
    .createReservationItems({
      line_item_id: line_id,
      inventory_item_id,
      location_id,
      quantity: units,
      allow_backorder: true,
      description: "Back-order",
    })
  const [review] = await verification.listOrderReviews(
    { order_id: order.id },
    { select: ["priority", "ship_complete"] }
  )
  await verification.queueBackorders([
    {
      order_id: order.id,
      line_id,
      inventory_item_id,
      location_id,
      reservation_id: created.id,
      sku: short.sku,
      title: short.title,
      quantity: units,
      priority: review?.priority ?? 0,
      promised_at: metadataTime(
        order.metadata,
        "order_cycle_promised_deliver_at"
      ),
      queued_at: new Date().toISOString(),
      ship_complete: review?.ship_complete ?? false,
    },
  ])
}

/** Units of the line that wait already keep their turn. */
async function joinQueue(
  container: MedusaContainer,
  { line_item_id, inventory_item_id }: ShortPick,
  units: number
): Promise<boolean> {
  const inventory = container.resolve(Modules.INVENTORY)
  const verification =
    container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
  const [known] = await verification.listBackorders({
    line_id: line_item_id,
    inventory_item_id,
    state: "waiting",
  })
  if (!known?.reservation_id) {
    return false
  }
  const { quantity } = await inventory.retrieveReservationItem(
    known.reservation_id
  )
  await inventory.updateReservationItems({
    id: known.reservation_id,
    quantity: Number(quantity) + units,
    allow_backorder: true,
  })
  await verification.updateBackorders({
    id: known.id,
    quantity: known.quantity + units,
  })
  return true
}
