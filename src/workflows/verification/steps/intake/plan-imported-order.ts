import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import { planImport } from "../../intake/plan-import"

export const planImportedOrderStepId = "plan-imported-order"

/** Finds out what a record's order still needs, the order itself included. */
export const planImportedOrderStep = createStep(
  planImportedOrderStepId,
  async ({ record_id }: { record_id: string }, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const record = await verification.retrieveIntakeRecord(record_id)
    const { intake } = await verification.getOptions()
    return new StepResponse(await planImport(container, record, intake))
  }
)
