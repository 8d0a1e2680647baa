import type { MedusaContainer } from "@medusajs/framework/types"
import type { ParcelFlag } from "../../../types/tracking"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { ClaimedMessage } from "../../../modules/tracking/outbox/claim-messages"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { toDate } from "../../../modules/tracking/time/to-date"
import type { MessageContext } from "./message-context"
import { readMessageOrders } from "./read-message-orders"

/** Messages with their parcels and orders; without those that are gone. */
export async function readContexts(
  container: MedusaContainer,
  messages: ClaimedMessage[]
): Promise<MessageContext[]> {
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  const trackers = new Map(
    (
      await tracking.listTrackers({
        id: [...new Set(messages.map(({ tracker_id }) => tracker_id))],
      })
    ).map((tracker) => [tracker.id, tracker])
  )
  const orders = await readMessageOrders(
    container,
    [...trackers.values()].map(({ order_id }) => order_id)
  )
  return messages.flatMap((message) => {
    const tracker = trackers.get(message.tracker_id)
    const order = orders.get(tracker?.order_id ?? "")
    return tracker && order
      ? [
          {
            message,
            order,
            tracker: {
              ...tracker,
              flags: tracker.flags as ParcelFlag[],
              status_at: toDate(tracker.status_at),
              promised_at: toDate(tracker.promised_at),
            },
          },
        ]
      : []
  })
}
