import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { TRACKING_MODULE } from "../modules/tracking/module-key"
import type { TrackingModuleService } from "../modules/tracking/service"
import { orderCycleEvents } from "../types/events"
import { movePromiseWorkflow } from "../workflows/tracking/workflows/move-promise"

type Changed = {
  id: string
  promise?: { after: { deliver_at: string | null } } | null
}

/** The promise of an order that was changed becomes that of its parcels. */
export default async function movePromise({
  event: { data },
  container,
}: SubscriberArgs<Changed>) {
  const [tracker] = await container
    .resolve<TrackingModuleService>(TRACKING_MODULE)
    .listTrackers({ order_id: data.id, closed_at: null }, { take: 1 })
  if (tracker) {
    await movePromiseWorkflow(container).run({
      input: {
        order_id: data.id,
        promised_at: data.promise?.after.deliver_at ?? null,
      },
    })
  }
}

export const config: SubscriberConfig = {
  event: [OrderWorkflowEvents.UPDATED, orderCycleEvents.promiseChanged],
  context: { subscriberId: "order-cycle-move-promise" },
}
