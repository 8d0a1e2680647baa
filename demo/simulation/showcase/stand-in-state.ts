import type { MedusaContainer } from "@medusajs/framework/types"
import type { CarrierDesk } from "../../carrier/carrier-desk"
import type { LiveOrder } from "../live/live-order"
import { packLiveOrder } from "../live/pack-live-order"
import { beginAtStation } from "./begin-at-station"
import { buyLabels } from "./buy-labels"
import { cancelPacked } from "./cancel-packed"
import { handOver } from "./hand-over"
import { loseLabelAnswer } from "./lose-label-answer"

/** Packs a released order as far as it shall stand. */
export async function standInState(
  container: MedusaContainer,
  desk: CarrierDesk,
  orderId: string,
  order: LiveOrder
): Promise<void> {
  const pack = () => packLiveOrder(container, orderId, order)
  switch (order.stands) {
    case "refused_once":
      desk.tell(orderId, "fail_once")
      return
    case "at_station":
      return await beginAtStation(container, orderId, order)
    case "packed":
      await pack()
      return
    case "label_failed":
      desk.tell(orderId, "fail")
      await buyLabels(container, await pack())
      // Whoever tries again gets them.
      return desk.tell(orderId, null)
    case "label_unknown":
      return await loseLabelAnswer(container, desk, orderId, await pack())
    case "labelled":
      return await buyLabels(container, await pack())
    case "handed_over":
      return await handOver(container, await pack())
    case "put_away":
      await buyLabels(container, await pack())
      return await cancelPacked(container, orderId)
    default:
  }
}
