import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toFindingLock } from "../audit/to-finding-lock"
import { closeAuditFindingStep } from "../steps/audit/close-audit-finding"
import { loadAuditFindingStep } from "../steps/audit/load-audit-finding"
import { repairAuditFindingStep } from "../steps/audit/repair-audit-finding"
import { settleEachAuditHoldStep } from "../steps/audit/settle-each-audit-hold"
import { toRepairEntries } from "../timeline/to-repair-entries"
import { composeReview } from "../compose/compose-review"

export type RepairAuditFindingInput = { id: string; actor: string }

export const repairAuditFindingWorkflowId = "repair-audit-finding"

/**
 * Does what a finding proposes, under the order's lock and only when it is
 * still true; the order is then reviewed. One that is no longer true is closed
 * and nothing is done.
 *
 * @returns the finding's id, and what was done.
 */
export const repairAuditFindingWorkflow = createWorkflow(
  repairAuditFindingWorkflowId,
  (input: WorkflowData<RepairAuditFindingInput>) => {
    const finding = loadAuditFindingStep(input)
    const lock = transform(finding, toFindingLock)
    acquireLockStep(lock)
    const done = repairAuditFindingStep({ finding, actor: input.actor })
    when("finding-is-of-an-order", { finding, done }, (both) =>
      Boolean(both.finding.order_id && both.done)
    ).then(() => {
      composeReview(
        transform({ finding, input }, (both) => ({
          order_id: both.finding.order_id as string,
          actor: both.input.actor,
        }))
      )
    })
    closeAuditFindingStep({ finding, done, actor: input.actor })
    releaseLockStep(lock)

    settleEachAuditHoldStep({ actor: input.actor })
    recordTimelineStep(
      transform({ finding, done, actor: input.actor }, toRepairEntries)
    ).config({ name: "record-repair" })
    return new WorkflowResponse(
      transform({ finding, done }, (both) => ({
        id: both.finding.id,
        done: both.done,
      }))
    )
  }
)
