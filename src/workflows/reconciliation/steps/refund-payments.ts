import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import {
  refundPayments,
  type RefundPaymentsInput,
} from "../refunds/refund-payments"

export const refundPaymentsStepId = "refund-payments"

/**
 * Pays a refund back under the order's lock. Nothing undoes it: money that
 * went does not come back by a compensation.
 *
 * @returns the refunds of the request, one per payment, as they ended.
 */
export const refundPaymentsStep = createStep(
  refundPaymentsStepId,
  async (input: RefundPaymentsInput, { container }) => {
    await refundPayments(container, input)
    const refunds = await container
      .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
      .listRefundActions(
        { idempotency_key: input.idempotency_key },
        { order: { position: "ASC" } }
      )
    return new StepResponse(refunds)
  }
)
