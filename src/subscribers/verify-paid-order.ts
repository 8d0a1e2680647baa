import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  ContainerRegistrationKeys,
  PaymentEvents,
} from "@medusajs/framework/utils"
import { verifyOrderWorkflow } from "../workflows/verification/workflows/verify-order"

/** Money that came or went may release an order, or hold it. */
export default async function verifyPaidOrder({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: payments } = await query.graph({
    entity: "payment",
    fields: [
      "payment_collection.order.id",
      "payment_collection.order.is_draft_order",
    ],
    filters: { id: data.id },
  })
  const order = payments[0]?.payment_collection?.order
  if (order && !order.is_draft_order) {
    await verifyOrderWorkflow(container).run({
      input: { order_id: order.id, actor: "system" },
    })
  }
}

export const config: SubscriberConfig = {
  event: [PaymentEvents.CAPTURED, PaymentEvents.REFUNDED],
  context: { subscriberId: "order-cycle-verify-paid-order" },
}
