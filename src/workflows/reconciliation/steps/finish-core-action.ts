import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateOrderTransactionDTO } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { CorePlan } from "../effects/core-plan"
import { readCoreMoney } from "../effects/read-core-money"

export const finishCoreActionStepId = "finish-core-action"

/**
 * Notes what core did under an action's id.
 *
 * @returns the transactions that core's order must hold for it: its own
 *   workflow writes them after the capture, so a crash may have lost them.
 */
export const finishCoreActionStep = createStep(
  finishCoreActionStepId,
  async ({ action_id, order_id, currency_code }: CorePlan, { container }) => {
    if (!action_id) {
      return new StepResponse<CreateOrderTransactionDTO[]>([])
    }
    const { payments } = await readCoreMoney(container, order_id)
    const own = ({ created_by }: { created_by: string | null }) =>
      created_by === action_id
    const captures = payments.flatMap((one) => one.captures ?? []).filter(own)
    const refunds = payments.flatMap((one) => one.refunds ?? []).filter(own)
    await container
      .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
      .finishAction({
        id: action_id,
        core_ids: [...captures, ...refunds].map(({ id }) => id),
      })
    return new StepResponse<CreateOrderTransactionDTO[]>([
      ...captures.map(({ id, amount }) => ({
        order_id,
        amount,
        currency_code,
        reference: "capture",
        reference_id: id,
      })),
      ...refunds.map(({ id, amount }) => ({
        order_id,
        amount: MathBN.mult(amount, -1),
        currency_code,
        reference: "refund",
        reference_id: id,
      })),
    ])
  }
)
