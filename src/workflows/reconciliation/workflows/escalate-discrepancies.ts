import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import { escalateDiscrepanciesStep } from "../steps/escalate-discrepancies"

export const escalateDiscrepanciesWorkflowId = "escalate-discrepancies"

/**
 * Wakes what was snoozed, and tells once of each discrepancy that is over its
 * day.
 */
export const escalateDiscrepanciesWorkflow = createWorkflow(
  escalateDiscrepanciesWorkflowId,
  () => {
    const escalated = escalateDiscrepanciesStep()
    when("some-are-late", escalated, (late) => late.length > 0).then(() => {
      emitEventStep({
        eventName: orderCycleEvents.discrepancyEscalated,
        data: transform(escalated, (late) =>
          late.map(({ id, code, order_id, assignee }) => ({
            id,
            code,
            order_id,
            assignee,
          }))
        ),
      })
    })
    return new WorkflowResponse(
      transform(escalated, (late) => ({ escalated: late.length }))
    )
  }
)
