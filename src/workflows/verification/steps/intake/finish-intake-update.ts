import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { FinishedUpdate } from "../../../../modules/verification/intake/storage/finish-update"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"

export const finishIntakeUpdateStepId = "finish-intake-update"

/** Notes on its record that an order has become what was wanted. */
export const finishIntakeUpdateStep = createStep(
  finishIntakeUpdateStepId,
  async (update: FinishedUpdate, { container }) => {
    const previous = await container
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .finishIntakeUpdate(update)
    return new StepResponse(
      update,
      previous === null ? null : { record_id: update.record_id, previous }
    )
  },
  async (undone, { container }) => {
    if (undone) {
      await container
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .undoIntakeUpdate(undone)
    }
  }
)
