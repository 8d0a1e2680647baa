import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateOrderTransactionDTO } from "@medusajs/framework/types"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { toMainUnits } from "../../../money/to-main-units"
import { adoptRefunds } from "../refunds/adopt-refunds"
import { readPaymentsForRefund } from "../refunds/read-payments-for-refund"
import { recordCoreRefund } from "../refunds/record-core-refund"
import { refundCredit } from "../refunds/refund-credit"
import type { EndedRefund } from "../refunds/to-refund-entries"

export type SettleRefundActionInput = {
  id: string
  order_id: string
  outcome: "done" | "failed"
  /** What shows it. */
  note: string
  actor: string
}

export type SettledRefund = {
  refund: EndedRefund & {
    grant_id: string | null
    core_refund_id: string | null
  }
  /** False when it was settled so before. */
  is_new: boolean
  transactions: CreateOrderTransactionDTO[]
  /** Main units, exact. */
  credit: string
  payment_collection_id: string
}

export const settleRefundActionStepId = "settle-refund-action"

/**
 * Ends a refund of which nobody knew whether it was paid, under the order's
 * lock. One that was paid gets its refund in core, without asking the
 * provider.
 *
 * @throws MedusaError CONFLICT when it has ended otherwise.
 */
export const settleRefundActionStep = createStep(
  settleRefundActionStepId,
  async (input: SettleRefundActionInput, { container }) => {
    const { id, order_id, outcome, note, actor } = input
    const reconciliation = container.resolve<ReconciliationModuleService>(
      RECONCILIATION_MODULE
    )
    const payments = await readPaymentsForRefund(container, order_id)
    await adoptRefunds(container, payments)
    const refund = await reconciliation.retrieveRefundAction(id)
    if (refund.state !== "unknown") {
      refuseOther(refund, outcome)
      return new StepResponse<SettledRefund>({ refund, ...nothing })
    }
    const end = { id, state: outcome, settled_by: actor, settled_because: note }
    if (outcome === "failed") {
      const { error } = refund
      await reconciliation.finishRefund({ ...end, core_refund_id: null, error })
    } else {
      const credit = await refundCredit(container, refund)
      const core_refund_id = await recordCoreRefund(container, refund, payments)
      await reconciliation.finishRefund({ ...end, core_refund_id, error: null })
      return new StepResponse<SettledRefund>({
        refund: await reconciliation.retrieveRefundAction(id),
        is_new: true,
        transactions: [toTransaction(refund, core_refund_id)],
        credit,
        payment_collection_id:
          payments.find(({ id: paid }) => paid === refund.payment_id)
            ?.payment_collection_id ?? "",
      })
    }
    return new StepResponse<SettledRefund>({
      ...nothing,
      refund: await reconciliation.retrieveRefundAction(id),
      is_new: true,
    })
  }
)

const nothing = {
  is_new: false,
  transactions: [],
  credit: "0",
  payment_collection_id: "",
}

const toTransaction = (
  refund: { order_id: string; amount_minor: string; currency_code: string },
  reference_id: string
): CreateOrderTransactionDTO => ({
  order_id: refund.order_id,
  amount: toMainUnits(-BigInt(refund.amount_minor), refund.currency_code),
  currency_code: refund.currency_code,
  reference: "refund",
  reference_id,
})

function refuseOther({ id, state }: { id: string; state: string }, to: string) {
  if (state !== to) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `The refund ${id} is ${state}, not unknown: it cannot be settled as ` +
        `${to}. A refund that was paid and is missing elsewhere is a ` +
        "discrepancy."
    )
  }
}
