import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import type { LoadedFinding } from "../../audit/loaded-finding"
import { rereadFinding } from "../../audit/reread-finding"
import type { RepairDone } from "./repair-audit-finding"

export type CloseFindingInput = {
  finding: LoadedFinding
  done: RepairDone
  actor: string
}

export const closeAuditFindingStepId = "close-audit-finding"

/**
 * Closes a finding when the auditor no longer sees it, with what its repair
 * changed.
 *
 * @throws MedusaError NOT_ALLOWED when it is still so: the repair is taken
 *   back then, but for a fulfilment that was cancelled.
 */
export const closeAuditFindingStep = createStep(
  closeAuditFindingStepId,
  async ({ finding, done, actor }: CloseFindingInput, { container }) => {
    if (await rereadFinding(container, finding)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The audit finding ${finding.id} is still so. ${sayUndone(done)} ` +
          "Look at the order's stock, holds and parcels."
      )
    }
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const closed = await verification.decideAuditFinding({
      id: finding.id,
      state: "repaired",
      actor,
      now: new Date().toISOString(),
      note: done ? null : "It was no longer so: nothing was done.",
      before: done?.before,
      after: done?.after,
    })
    return new StepResponse(closed, closed ? { id: finding.id, actor } : null)
  },
  async (undo, { container }) => {
    if (undo) {
      await container
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .updateAuditFindings({ id: undo.id, state: "open" })
    }
  }
)

function sayUndone(done: RepairDone): string {
  if (!done) {
    return "Nothing was repaired, because it was not so a moment ago."
  }
  return done.repair === "cancel_fulfillment"
    ? `Its repair cancelled the fulfilment ${done.after.fulfillment_id}, which ` +
        "stays cancelled: make it anew when the order is released."
    : "Its repair was taken back."
}
