import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"

export type DismissAuditFindingInput = {
  id: string
  reason: string
  actor: string
}

export const dismissAuditFindingStepId = "dismiss-audit-finding"

/**
 * Writes that a person knows better than the auditor, and why.
 *
 * @throws MedusaError NOT_ALLOWED when somebody settled it just now.
 */
export const dismissAuditFindingStep = createStep(
  dismissAuditFindingStepId,
  async ({ id, reason, actor }: DismissAuditFindingInput, { container }) => {
    const isDone = await container
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .decideAuditFinding({
        id,
        state: "dismissed",
        actor,
        now: new Date().toISOString(),
        note: reason,
      })
    if (!isDone) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The audit finding ${id} was settled by somebody else just now.`
      )
    }
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .updateAuditFindings({ id, state: "open", note: null })
    }
  }
)
