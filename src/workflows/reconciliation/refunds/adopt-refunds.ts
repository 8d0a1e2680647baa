import type { MedusaContainer } from "@medusajs/framework/types"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { isSystemProvider } from "../items/is-system-provider"
import { findCoreRefund } from "./find-core-refund"
import type { PaymentForRefund } from "./payment-for-refund"
import { readOpenRefunds } from "./read-open-refunds"

/**
 * Ends, under the order's lock, the refunds that a crash cut off: one that
 * core holds is done. Of one that core does not hold nobody knows whether a
 * gateway was asked; core's own provider moves no money, so there it failed.
 *
 * @param because why nobody knows.
 */
export async function adoptRefunds(
  container: MedusaContainer,
  payments: PaymentForRefund[],
  because = "The refund was interrupted."
): Promise<void> {
  const reconciliation = container.resolve<ReconciliationModuleService>(
    RECONCILIATION_MODULE
  )
  const open = await readOpenRefunds(
    container,
    payments.map(({ id }) => id)
  )
  const ended = open.length
    ? await reconciliation.listRefundActions(
        { payment_id: payments.map(({ id }) => id), state: "done" },
        { select: ["core_refund_id"], take: null }
      )
    : []
  const taken = new Set(ended.map(({ core_refund_id }) => core_refund_id))
  for (const action of open) {
    const { id, state, provider_id } = action
    const refund = findCoreRefund(action, payments, taken)
    if (refund) {
      taken.add(refund.id)
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
        error: because,
      })
    }
  }
}
