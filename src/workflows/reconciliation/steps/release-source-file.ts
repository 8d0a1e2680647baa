import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"

export type ReleaseQuarantineInput = {
  id: string
  /** Why what it says can be believed. */
  note: string
  actor: string
}

export const releaseSourceFileStepId = "release-source-file"

export const releaseSourceFileStep = createStep(
  releaseSourceFileStepId,
  async (input: ReleaseQuarantineInput, { container }) => {
    const reconciliation = container.resolve<ReconciliationModuleService>(
      RECONCILIATION_MODULE
    )
    await reconciliation.releaseFile(input)
    const { account_id } = await reconciliation.retrieveSourceFile(input.id)
    return new StepResponse({ id: input.id, account_id })
  }
)
