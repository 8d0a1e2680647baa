import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { sendPaymentInstructionsWorkflow } from "../workflows/reconciliation/workflows/send-payment-instructions"

const name = "order-cycle-send-payment-instructions"

/** Payment instructions whose event was lost, or that were not sent at once. */
export default async function sendPaymentInstructions(
  container: MedusaContainer
) {
  await container
    .resolve(Modules.LOCKING)
    .execute([name], () =>
      sendPaymentInstructionsWorkflow(container).run({ input: { ids: null } })
    )
}

export const config = { name, schedule: "*/5 * * * *" }
