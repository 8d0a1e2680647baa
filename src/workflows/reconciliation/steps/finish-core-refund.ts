import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { readPaymentsForRefund } from "../refunds/read-payments-for-refund"
import { adoptRefunds } from "../refunds/adopt-refunds"

export type FinishCoreRefundInput = {
  id: string
  order_id: string
  /** What core's route answered. */
  status: number
}

export const finishCoreRefundStepId = "finish-core-refund"

/** What core's errors on purpose are, before money moves. */
const REFUSED = [400, 401, 403, 404]

/**
 * Notes how a refund of core's own route ended, under the order's lock: by
 * what core holds afterwards. Without a row of core nobody knows, unless core
 * refused it.
 */
export const finishCoreRefundStep = createStep(
  finishCoreRefundStepId,
  async ({ id, order_id, status }: FinishCoreRefundInput, { container }) => {
    const reconciliation = container.resolve<ReconciliationModuleService>(
      RECONCILIATION_MODULE
    )
    await adoptRefunds(
      container,
      await readPaymentsForRefund(container, order_id),
      `Core's refund route answered ${status}: the provider may have paid.`
    )
    const ended = await reconciliation.retrieveRefundAction(id)
    if (ended.state === "unknown" && REFUSED.includes(status)) {
      await reconciliation.finishRefund({
        id,
        state: "failed",
        core_refund_id: null,
        error: `Core refused it with ${status}.`,
      })
    }
    return new StepResponse(await reconciliation.retrieveRefundAction(id))
  }
)
