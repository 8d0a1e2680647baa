import type { MedusaContainer } from "@medusajs/framework/types"
import { openStationWorkflow } from "../../../src/workflows"
import type { LiveOrder } from "../live/live-order"
import { packLiveOrder } from "../live/pack-live-order"
import { packers } from "../orders/staff"

/** Another bench has the order, and its first box lacks the last unit. */
export async function beginAtStation(
  container: MedusaContainer,
  orderId: string,
  order: LiveOrder
): Promise<void> {
  await openStationWorkflow(container).run({
    input: {
      code: orderId,
      location_id: null,
      station: "Meja 2",
      take_over: false,
      actor: packers[1],
      actor_name: "Sari (Meja 2)",
    },
  })
  await packLiveOrder(container, orderId, { ...order, goal: "picking" })
}
