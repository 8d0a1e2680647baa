import type {
  InventoryLevelDTO,
  MedusaContainer,
  ReservationItemDTO,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { AllocationPlan } from "../../../modules/verification/allocation/plan-allocation"
import type { StockNeed } from "../../../modules/verification/checks/check-stock"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import { metadataTime } from "../order/metadata-time"
import type { OrderForReview } from "../order/order-for-review"
import type { Reserved } from "./reserve-missing"

type Shortfall = {
  needs: StockNeed[]
  plan: AllocationPlan
  levels: InventoryLevelDTO[]
  /** By rank. */
  locations: string[]
}

/**
 * Reserves what no location has ahead of its arrival, so that arriving stock
 * is not sold from under it, and queues it. An item that no location of the
 * channel keeps cannot wait anywhere. The items' keys are held.
 */
export async function queueMissing(
  container: MedusaContainer,
  order: OrderForReview,
  { needs, plan, levels, locations }: Shortfall
): Promise<Reserved> {
  const placed = plan.backorders.flatMap((one) => {
    const place = locations.find((location) =>
      levels.some(
        (level) =>
          level.location_id === location && level.inventory_item_id === one.item
      )
    )
    return place ? [{ ...one, place }] : []
  })
  if (!placed.length) {
    return { reservations: [], backorders: [] }
  }
  const created = await container
    .resolve(Modules.INVENTORY)
    .createReservationItems(
      placed.map(({ line, item, place, quantity }) => ({
        line_item_id: line,
        inventory_item_id: item,
        location_id: place,
        quantity,
        allow_backorder: true,
        description: "Back-order",
      }))
    )
  const backorders = await writeRows(container, order, needs, placed, created)
  return { reservations: created.map(({ id }) => id), backorders }
}

type Placed = AllocationPlan["backorders"][number] & { place: string }

/** Who waits, from now on, with what the order's review says of its turn. */
async function writeRows(
  container: MedusaContainer,
  order: OrderForReview,
  needs: StockNeed[],
  placed: Placed[],
  created: ReservationItemDTO[]
): Promise<string[]> {
  const verification =
    container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
  const [review] = await verification.listOrderReviews(
    { order_id: order.id },
    { select: ["priority", "ship_complete"] }
  )
  const queued_at = new Date().toISOString()
  return await verification.queueBackorders(
    placed.map(({ line, item, place, quantity }) => {
      const need = needs.find(({ line_id }) => line_id === line)
      const own = created.find(
        ({ line_item_id, inventory_item_id }) =>
          line_item_id === line && inventory_item_id === item
      )
      return {
        order_id: order.id,
        line_id: line,
        inventory_item_id: item,
        location_id: place,
        reservation_id: own?.id ?? "",
        sku: need?.sku ?? null,
        title: need?.title ?? line,
        quantity,
        priority: review?.priority ?? 0,
        promised_at: metadataTime(
          order.metadata,
          "order_cycle_promised_deliver_at"
        ),
        queued_at,
        ship_complete:
          review?.ship_complete ??
          order.metadata?.order_cycle_ship_complete === true,
      }
    })
  )
}
