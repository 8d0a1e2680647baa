import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"

export const loadRefundActionStepId = "load-refund-action"

/** @throws MedusaError NOT_FOUND. */
export const loadRefundActionStep = createStep(
  loadRefundActionStepId,
  async ({ id }: { id: string }, { container }) => {
    const [action] = await container
      .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
      .listRefundActions({ id })
    if (!action) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no refund with id ${id}.`
      )
    }
    return new StepResponse(action)
  }
)
