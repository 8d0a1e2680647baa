import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"

export const loadHoldStepId = "load-hold"

/** Finds the order of a hold that is open. */
export const loadHoldStep = createStep(
  loadHoldStepId,
  async ({ hold_id }: { hold_id: string }, { container }) => {
    const [hold] = await container
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .listOrderHolds({ id: hold_id, released_at: null })
    if (!hold) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no open hold with id ${hold_id}: it was released, or never ` +
          "placed."
      )
    }
    return new StepResponse(hold)
  }
)
