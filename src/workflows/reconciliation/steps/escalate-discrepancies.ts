import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"

export const escalateDiscrepanciesStepId = "escalate-discrepancies-step"

/** @returns discrepancies that are over their day since the last run. */
export const escalateDiscrepanciesStep = createStep(
  escalateDiscrepanciesStepId,
  async (_nothing: undefined, { container }) =>
    new StepResponse(
      await container
        .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
        .escalateDiscrepancies()
    )
)
