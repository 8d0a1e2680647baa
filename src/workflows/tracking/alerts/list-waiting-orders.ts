import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { WaitingOrder } from "./judge-orders"

/** No site needs longer from the pick to the hand-over. */
const HORIZON_MS = 14 * 24 * 3_600_000

/** Orders that are not handed over and whose promise comes within two weeks. */
export async function listWaitingOrders(
  container: MedusaContainer,
  now: Date
): Promise<WaitingOrder[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order_review",
      fields: ["order_id", "promised_ship_at", "location_ids"],
      filters: {
        stage: ["received", "verifying", "held", "ready", "released"],
        fulfillment_status: ["none", "partial", "fulfilled"],
        promised_ship_at: { $lte: new Date(now.getTime() + HORIZON_MS) },
      },
    })
  return data as unknown as WaitingOrder[]
}
