import type { MedusaContainer } from "@medusajs/framework/types"
import { openStationWorkflow } from "../../../src/workflows"
import type { LiveOrder } from "../live/live-order"
import { packLiveOrder } from "../live/pack-live-order"
import { packers } from "../orders/staff"

const station = "Meja 2"

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
      station,
      take_over: false,
      actor: packers[0],
      actor_name: "Sari",
    },
  })
  await packLiveOrder(
    container,
    orderId,
    { ...order, goal: "picking" },
    station
  )
}
