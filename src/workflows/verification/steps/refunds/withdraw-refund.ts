import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"

export const withdrawRefundStepId = "withdraw-refund"

/** Takes a granted refund back of which nothing was paid. */
export const withdrawRefundStep = createStep(
  withdrawRefundStepId,
  async ({ grant_id }: { grant_id: string }, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const grant = await verification.retrieveGrantedRefund(grant_id)
    const { state, refund_id } = grant
    if (state === "withdrawn") {
      return new StepResponse({ grant, is_new: false }, null)
    }
    if (state === "success" || state === "pending" || refund_id) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The granted refund ${grant_id} is ${state}${
          refund_id ? " and core paid of it" : ""
        }: only one of which nothing was paid can be withdrawn.`
      )
    }
    const withdrawn = await verification.updateGrantedRefunds({
      id: grant_id,
      state: "withdrawn",
    })
    return new StepResponse(
      { grant: withdrawn, is_new: true },
      { id: grant_id, state }
    )
  },
  async (previous, { container }) => {
    if (previous) {
      await container
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .updateGrantedRefunds(previous)
    }
  }
)
