import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import type { AuditRepair } from "../../../../types/audit"
import { openAuditStates } from "../../../../types/audit"

export const loadAuditFindingStepId = "load-audit-finding"

/**
 * A finding that still waits.
 *
 * @throws MedusaError NOT_FOUND without such a finding, NOT_ALLOWED when it
 *   was repaired or dismissed.
 */
export const loadAuditFindingStep = createStep(
  loadAuditFindingStepId,
  async ({ id }: { id: string }, { container }) => {
    const finding = await container
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .retrieveAuditFinding(id)
    if (!openAuditStates.some((state) => state === finding.state)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The audit finding ${id} is ${finding.state} already: nothing is left ` +
          "to do. If the trouble is back, the auditor opens a new one."
      )
    }
    return new StepResponse({
      id,
      invariant: finding.invariant,
      subject: finding.subject,
      order_id: finding.order_id,
      proposal: finding.proposal as { repair: AuditRepair } | null,
    })
  }
)
