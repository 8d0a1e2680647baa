import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"

export type ReleaseHoldInput = {
  hold_id: string
  reason: string
  actor: string
}

type ReleaseHoldStepInput = ReleaseHoldInput & {
  hold: { type: string; release_by: string }
}

export const releaseHoldStepId = "release-hold-by-person"

/** Releases a hold that a person may end, once. */
export const releaseHoldStep = createStep(
  releaseHoldStepId,
  async (input: ReleaseHoldStepInput, { container }) => {
    const { hold_id, reason, actor, hold } = input
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    if (hold.release_by !== "person") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The hold ${hold.type} ends by itself when its cause does; nobody ` +
          "can release it by hand. Look at its evidence on the order page."
      )
    }
    const [released] = await verification.releaseHold({
      ids: [hold_id],
      how: "person",
      because: reason,
      actor,
      now: new Date().toISOString(),
    })
    if (!released) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `The hold ${hold_id} was released by somebody else just now.`
      )
    }
    return new StepResponse(
      await verification.retrieveOrderHold(hold_id),
      hold_id
    )
  },
  async (holdId, { container }) => {
    if (holdId) {
      await container
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .reopenHold(holdId)
    }
  }
)
