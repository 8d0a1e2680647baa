import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"

export type ConfirmMatchInput = {
  line_id: string
  /** What the line pays; null: as far as both reach, in this order. */
  items: { item_id: string; allocated_minor: string | null }[]
  /** User who decides. */
  actor: string
}

export const confirmMatchStepId = "confirm-match-step"

/** Confirms what a person decided; `undo` takes it back. */
export const confirmMatchStep = createStep(
  confirmMatchStepId,
  async (input: ConfirmMatchInput, { container }) => {
    const { id } = await container
      .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
      .confirmMatch({
        ...input,
        rule: "manual",
        rule_version: 1,
        confidence: "1",
        reason: null,
        evidence: {},
        run_id: null,
      })
    return new StepResponse({ match_id: id })
  }
)
