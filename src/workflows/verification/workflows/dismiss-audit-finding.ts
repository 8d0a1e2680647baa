import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toFindingLock } from "../audit/to-finding-lock"
import {
  dismissAuditFindingStep,
  type DismissAuditFindingInput,
} from "../steps/audit/dismiss-audit-finding"
import { loadAuditFindingStep } from "../steps/audit/load-audit-finding"
import { settleEachAuditHoldStep } from "../steps/audit/settle-each-audit-hold"
import { toDismissalEntries } from "../timeline/to-dismissal-entries"

export const dismissAuditFindingWorkflowId = "dismiss-audit-finding"

/**
 * Lets a finding be, for a reason, when nobody repairs it at this moment: the
 * auditor opens it again only when what it sees has changed. A hold that stood
 * for it ends.
 *
 * @returns its id.
 */
export const dismissAuditFindingWorkflow = createWorkflow(
  dismissAuditFindingWorkflowId,
  (input: WorkflowData<DismissAuditFindingInput>) => {
    const finding = loadAuditFindingStep(input)
    const lock = transform(finding, toFindingLock)
    acquireLockStep(lock)
    const id = dismissAuditFindingStep(input)
    releaseLockStep(lock)

    settleEachAuditHoldStep({ actor: input.actor })
    recordTimelineStep(transform({ finding, input }, toDismissalEntries))
    return new WorkflowResponse(id)
  }
)
