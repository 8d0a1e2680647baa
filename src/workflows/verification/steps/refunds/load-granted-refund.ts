import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"

export const loadGrantedRefundStepId = "load-granted-refund"

/** Finds the order of a granted refund. */
export const loadGrantedRefundStep = createStep(
  loadGrantedRefundStepId,
  async ({ grant_id }: { grant_id: string }, { container }) => {
    const [grant] = await container
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .listGrantedRefunds({ id: grant_id })
    if (!grant) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no granted refund with id ${grant_id}.`
      )
    }
    return new StepResponse(grant)
  }
)
