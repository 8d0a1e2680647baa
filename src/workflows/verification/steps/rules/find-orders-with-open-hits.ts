import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"

export const findOrdersWithOpenHitsStepId = "find-open-hits"

/** Orders of which a rule has something left to do. */
export const findOrdersWithOpenHitsStep = createStep(
  findOrdersWithOpenHitsStepId,
  async (_: undefined, { container }) =>
    new StepResponse(
      await container
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .findOrdersWithOpenHits()
    )
)
