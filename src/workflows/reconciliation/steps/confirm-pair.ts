import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"

export type ConfirmMatchInput = {
  line_id: string
  item_id: string
  /** User who decides. */
  actor: string
}

export const confirmPairStepId = "confirm-pair"

/** Confirms what a person decided; `undo` takes it back. */
export const confirmPairStep = createStep(
  confirmPairStepId,
  async (input: ConfirmMatchInput, { container }) => {
    const { id } = await container
      .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
      .confirmPair({
        ...input,
        rule: "manual",
        rule_version: 1,
        confidence: "1",
        evidence: {},
      })
    return new StepResponse({ match_id: id })
  }
)
