import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import { planOrderUpdate } from "../../intake/plan-order-update"

export const planOrderUpdateStepId = "plan-order-update"

/** Finds out what a record's order still needs to be as a later file says. */
export const planOrderUpdateStep = createStep(
  planOrderUpdateStepId,
  async ({ record_id }: { record_id: string }, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const record = await verification.retrieveIntakeRecord(record_id)
    const { intake } = await verification.getOptions()
    return new StepResponse(await planOrderUpdate(container, record, intake))
  }
)
