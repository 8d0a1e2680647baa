import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { proposeRepair } from "../../../../modules/verification/audit/propose-repair"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import type { AuditEvidence, AuditRepair } from "../../../../types/audit"
import type { LoadedFinding } from "../../audit/loaded-finding"
import { repairs } from "../../audit/repairs"
import { rereadFinding } from "../../audit/reread-finding"

export type RepairStepInput = { finding: LoadedFinding; actor: string }

/** Null where the finding was no longer true: nothing was done. */
export type RepairDone = {
  repair: AuditRepair
  before: AuditEvidence
  after: AuditEvidence
} | null

export const repairAuditFindingStepId = "repair-audit-finding"

/**
 * Sets right what a finding says, when the auditor still sees it. The locks of
 * the order and, inside the repair, of the items are held.
 *
 * @throws MedusaError NOT_ALLOWED when only a person can know what is right,
 *   CONFLICT when the repair is another one now than the one approved.
 */
export const repairAuditFindingStep = createStep(
  repairAuditFindingStepId,
  async ({ finding, actor }: RepairStepInput, { container }) => {
    const row = await rereadFinding(container, finding)
    if (!row) {
      return new StepResponse<RepairDone, RepairUndo | null>(null, null)
    }
    const repair = toApproved(finding, proposeRepair(row)?.repair)
    await approve(container, finding.id, actor)
    try {
      const { before, after, undo } = await repairs[repair].apply(
        container,
        row,
        actor
      )
      return new StepResponse<RepairDone, RepairUndo | null>(
        { repair, before, after },
        { repair, undo, id: finding.id, actor }
      )
    } catch (error) {
      await fail(container, finding.id, actor, (error as Error).message)
      throw error
    }
  },
  async (done, { container }) => {
    if (done) {
      await repairs[done.repair].undo(container, done.undo)
      await fail(container, done.id, done.actor, "A later step failed.")
    }
  }
)

type RepairUndo = {
  repair: AuditRepair
  undo: unknown
  id: string
  actor: string
}

function toApproved(
  { id, proposal }: LoadedFinding,
  now: AuditRepair | undefined
): AuditRepair {
  if (!now) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Only a person can know what sets the audit finding ${id} right: do ` +
        "that by hand, or dismiss it with a reason. It closes by itself when " +
        "it is no longer so."
    )
  }
  if (proposal?.repair !== now) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `The audit finding ${id} has changed: its repair would be ` +
        `${now} now, not ${proposal?.repair ?? "none"}. Look at it again ` +
        "after the next audit."
    )
  }
  return now
}

const approve = (container: MedusaContainer, id: string, actor: string) =>
  container
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .decideAuditFinding({
      id,
      state: "approved",
      actor,
      now: new Date().toISOString(),
    })

const fail = (
  container: MedusaContainer,
  id: string,
  actor: string,
  error: string
) =>
  container
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .decideAuditFinding({
      id,
      state: "failed",
      actor,
      now: new Date().toISOString(),
      error,
    })
