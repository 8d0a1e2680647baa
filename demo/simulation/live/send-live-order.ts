import type { MedusaContainer } from "@medusajs/framework/types"
import {
  fulfillParcelWorkflow,
  handOverParcelWorkflow,
  registerTrackersWorkflow,
} from "../../../src/workflows"
import { packers } from "../orders/staff"
import type { LiveOrder } from "./live-order"

/** Buys the label of each parcel and, unless it waits, hands it over. */
export async function sendLiveOrder(
  container: MedusaContainer,
  parcelIds: string[],
  order: LiveOrder
): Promise<void> {
  const actor = packers[0]
  for (const [index, parcel_id] of parcelIds.entries()) {
    const { result: parcel } = await fulfillParcelWorkflow(container).run({
      input: {
        parcel_id,
        actor,
        courier: order.courier,
        service: "reguler",
        tracking_number: numberOf(order, index),
        tracking_url: null,
        label_url: null,
      },
    })
    if (order.goal !== "labelled") {
      await handOverParcelWorkflow(container).run({
        input: { parcel_id, handover_id: null, actor },
      })
      await registerTrackersWorkflow(container).run({
        input: { fulfillment_ids: [parcel.fulfillment_id as string] },
      })
    }
  }
}

/** Several parcels of an order differ in the last digit. */
const numberOf = ({ tracking_number }: LiveOrder, index: number) =>
  `${tracking_number.slice(0, -1)}${index + 1}`
