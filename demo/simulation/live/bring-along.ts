import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { placeHoldWorkflow, verifyOrderWorkflow } from "../../../src/workflows"
import { deskStaff } from "../orders/staff"
import type { StoreIds } from "../platform/store-ids"
import { buyInStore } from "./buy-in-store"
import type { LiveGoal, LiveOrder } from "./live-order"
import { loseFromShelf } from "./lose-from-shelf"
import { packLiveOrder } from "./pack-live-order"
import { payLiveOrder } from "./pay-live-order"
import { sendLiveOrder } from "./send-live-order"
import { sendRoundTheGates } from "./send-round-the-gates"
import { trackLiveOrder } from "./track-live-order"

const atDesk: LiveGoal[] = [
  "unpaid",
  "paid_by_transfer",
  "short_paid",
  "bad_address",
  "out_of_stock",
  "held_by_person",
  "to_pick",
  "bought_twice",
  "sent_round_the_gates",
]

/**
 * Plays one order in progress through the real workflows, up to its goal.
 *
 * @param account id of the couriers' account that tells of its parcels.
 * @returns the order's id.
 */
export async function bringAlong(
  container: MedusaContainer,
  store: StoreIds,
  account: string,
  order: LiveOrder
): Promise<string> {
  const { goal } = order
  const id = await buyInStore(container, store, order)
  await payLiveOrder(container, id, order)
  if (goal === "out_of_stock") {
    await loseFromShelf(container, store, id, order)
  }
  if (goal === "held_by_person") {
    await placeHoldWorkflow(container).run({
      input: {
        order_id: id,
        type: "CUSTOMER_REQUEST",
        reason: "Pembeli minta dikirim minggu depan",
        actor: deskStaff[0],
      },
    })
  }
  await verifyOrderWorkflow(container).run({
    input: { order_id: id, actor: "system" },
  })
  if (goal === "sent_round_the_gates") {
    await sendRoundTheGates(container, store, id, order)
  }
  if (atDesk.includes(goal)) {
    return id
  }
  const parcels = await packLiveOrder(container, id, order)
  if (goal === "picking" || goal === "packed") {
    return id
  }
  await sendLiveOrder(container, parcels, order)
  if (goal !== "labelled") {
    const numbers = await trackingNumbers(container, id)
    await trackLiveOrder(container, account, numbers, order)
  }
  return id
}

async function trackingNumbers(container: MedusaContainer, orderId: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "parcel",
      fields: ["tracking_number"],
      filters: { order_id: orderId },
    })
  return data.flatMap(({ tracking_number }) => tracking_number ?? [])
}
