import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { WaitingOrder } from "../../../modules/packing/pick/compare-urgency"

/** How urgent orders are, and whether they may be picked at this moment. */
export async function readWaitingOrders(
  container: MedusaContainer,
  orderIds: string[]
): Promise<(WaitingOrder & { is_released: boolean })[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data: reviews }, { data: holds }] = await Promise.all([
    query.graph({
      entity: "order_review",
      fields: ["order_id", "stage", "promised_ship_at", "released_at"],
      filters: { order_id: orderIds },
    }),
    query.graph({
      entity: "order_hold",
      fields: ["order_id"],
      filters: { order_id: orderIds, released_at: null },
    }),
  ])
  const held = new Set(holds.map(({ order_id }) => order_id))
  return reviews.map(({ order_id, stage, promised_ship_at, released_at }) => ({
    order_id,
    ship_by: toIso(promised_ship_at),
    waits_since: toIso(released_at) ?? "",
    is_released: stage === "released" && !held.has(order_id),
  }))
}

const toIso = (time: Date | string | null | undefined): string | null =>
  time ? new Date(time).toISOString() : null
