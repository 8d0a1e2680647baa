import type { MedusaContainer } from "@medusajs/framework/types"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { PaymentInstructions } from "../../../types/payment-instructions"
import { readPublicUrl } from "../../tracking/messages/read-public-url"
import { instructionsUrl } from "./instructions-url"
import { toPaymentInstructions } from "./to-payment-instructions"

/** What an order's buyer was told to transfer, and his page. */
export async function readInstructionsOf(
  container: MedusaContainer,
  order_id: string
): Promise<(PaymentInstructions & { url: string | null }) | null> {
  const row = await container
    .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
    .readInstructions({ order_id })
  return (
    row && {
      ...toPaymentInstructions(row, new Date()),
      url: instructionsUrl(await readPublicUrl(container), row.token),
    }
  )
}
