import type { MedusaContainer } from "@medusajs/framework/types"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { isSystemProvider } from "../items/is-system-provider"
import type { PaymentForRefund } from "./payment-for-refund"
import { readOpenRefunds } from "./read-open-refunds"

/**
 * Ends, under the order's lock, the refunds that a crash cut off: one that
 * core holds is done. Of one that core does not hold nobody knows whether a
 * gateway was asked; core's own provider moves no money, so there it failed.
 */
export async function adoptRefunds(
  container: MedusaContainer,
  payments: PaymentForRefund[]
): Promise<void> {
  const reconciliation = container.resolve<ReconciliationModuleService>(
    RECONCILIATION_MODULE
  )
  const made = payments.flatMap(({ refunds }) => refunds ?? [])
  const open = await readOpenRefunds(
    container,
    payments.map(({ id }) => id)
  )
  for (const { id, state, provider_id } of open) {
    const refund = made.find(({ created_by }) => created_by === id)
    if (refund) {
      await reconciliation.finishRefund({
        id,
        state: "done",
        core_refund_id: refund.id,
        error: null,
      })
    } else if (state === "planned") {
      await reconciliation.finishRefund({
        id,
        state: isSystemProvider(provider_id) ? "failed" : "unknown",
        core_refund_id: null,
        error: "The refund was interrupted.",
      })
    }
  }
}
