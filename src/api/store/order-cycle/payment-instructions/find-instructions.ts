import type { MedusaContainer } from "@medusajs/framework/types"
import { RECONCILIATION_MODULE } from "../../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../../modules/reconciliation/service"
import type { PaymentInstructions } from "../../../../types/payment-instructions"
import { toPaymentInstructions } from "../../../../workflows/reconciliation/instructions/to-payment-instructions"

/** As we make them; anything else is not asked of the database. */
const TOKEN = /^[\w-]{1,64}$/

/** What the buyer with a token is to transfer; null where there is none. */
export async function findInstructions(
  container: MedusaContainer,
  token: string
): Promise<PaymentInstructions | null> {
  if (!TOKEN.test(token)) {
    return null
  }
  const row = await container
    .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
    .readInstructions({ token })
  return row && toPaymentInstructions(row, new Date())
}
