import { randomUUID } from "node:crypto"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { CORE_ROUTE_KEY } from "../refunds/core-route-key"

export type PlanCoreRefundInput = {
  order_id: string
  payment_id: string
  provider_id: string
  /** Minor units. */
  amount_minor: string
  currency_code: string
  reason: string
  actor: string
}

export const planCoreRefundStepId = "plan-core-refund"

/**
 * Writes a refund down that core's own route is about to make. It has no
 * compensation: without a refund of core it ends as failed or unknown.
 *
 * @returns its id.
 */
export const planCoreRefundStep = createStep(
  planCoreRefundStepId,
  async (input: PlanCoreRefundInput, { container }) => {
    const { payment_id, provider_id, amount_minor, ...request } = input
    const ids = await container
      .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
      .planRefunds({
        ...request,
        idempotency_key: `${CORE_ROUTE_KEY}${randomUUID()}`,
        grant_id: null,
        refunds: [{ payment_id, provider_id, amount_minor }],
      })
    return new StepResponse(ids?.[0] ?? "")
  }
)
