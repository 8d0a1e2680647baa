import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { orderCycleEvents } from "../types/events"
import { sendPaymentInstructionsWorkflow } from "../workflows/reconciliation/workflows/send-payment-instructions"

/** A buyer by transfer is told what to pay as soon as it is settled. */
export default async function sendPaymentInstructions({
  event: { data },
  container,
}: SubscriberArgs<{ ids: string[] }>) {
  await sendPaymentInstructionsWorkflow(container).run({
    input: { ids: data.ids },
  })
}

export const config: SubscriberConfig = {
  event: orderCycleEvents.transferCodeAssigned,
  context: { subscriberId: "order-cycle-send-payment-instructions" },
}
