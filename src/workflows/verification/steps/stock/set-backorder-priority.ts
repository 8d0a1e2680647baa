import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"

export type SetBackorderPriorityInput = { id: string; priority: number }

export const setBackorderPriorityStepId = "set-backorder-priority"

/** @throws MedusaError NOT_FOUND when there is no such back-order. */
export const setBackorderPriorityStep = createStep(
  setBackorderPriorityStepId,
  async ({ id, priority }: SetBackorderPriorityInput, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const known = await verification.retrieveBackorder(id)
    const backorder = await verification.updateBackorders({ id, priority })
    return new StepResponse(backorder, { id, priority: known.priority })
  },
  async (previous, { container }) => {
    if (previous) {
      await container
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .updateBackorders(previous)
    }
  }
)
