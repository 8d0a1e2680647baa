import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PaymentEvents } from "@medusajs/framework/utils"
import { projectPlatformItemsWorkflow } from "../workflows/reconciliation/workflows/project-platform-items"

/** Money that core captured or refunded gets its platform item. */
export default async function projectPaymentItems({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>) {
  await projectPlatformItemsWorkflow(container).run({
    input: { payment_ids: [data.id] },
  })
}

export const config: SubscriberConfig = {
  event: [PaymentEvents.CAPTURED, PaymentEvents.REFUNDED],
  context: { subscriberId: "order-cycle-project-payment-items" },
}
