import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { FulfillmentWorkflowEvents } from "@medusajs/framework/utils"
import { orderCycleEvents } from "../types/events"
import { registerTrackersWorkflow } from "../workflows/tracking/workflows/register-trackers"

type Shipped = {
  id: string
  fulfillment_id?: string | null
  no_notification?: boolean
}

/** A shipment, or a parcel that was handed over, gets its trackers. */
export default async function registerTrackers({
  event: { name, data },
  container,
}: SubscriberArgs<Shipped>) {
  const id =
    name === orderCycleEvents.parcelHandedOver ? data.fulfillment_id : data.id
  if (id) {
    await registerTrackersWorkflow(container).run({
      input: {
        fulfillment_ids: [id],
        no_notification: data.no_notification === true,
      },
    })
  }
}

export const config: SubscriberConfig = {
  event: [
    FulfillmentWorkflowEvents.SHIPMENT_CREATED,
    orderCycleEvents.parcelHandedOver,
  ],
  context: { subscriberId: "order-cycle-register-trackers" },
}
