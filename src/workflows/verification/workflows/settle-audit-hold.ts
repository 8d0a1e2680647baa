import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import { toOrderLock } from "../../to-order-lock"
import {
  settleAuditHoldStep,
  type SettleAuditHoldInput,
} from "../steps/audit/settle-audit-hold"
import { tryReleaseOrderStep } from "../steps/try-release-order"
import { composeReview } from "../compose/compose-review"

export const settleAuditHoldWorkflowId = "settle-audit-hold"

/**
 * Makes an order's AUDIT hold what its open findings ask for, and lets the
 * gates run again: an order that nothing else holds goes on.
 */
export const settleAuditHoldWorkflow = createWorkflow(
  settleAuditHoldWorkflowId,
  (input: WorkflowData<SettleAuditHoldInput>) => {
    const lock = transform(input, toOrderLock)
    acquireLockStep(lock)
    const settled = settleAuditHoldStep(input)
    const review = composeReview(input)
    releaseLockStep(lock)

    emitEventStep({
      eventName: orderCycleEvents.orderHeld,
      data: transform(settled, ({ held }) => held),
    }).config({ name: "emit-audit-held" })
    emitEventStep({
      eventName: orderCycleEvents.holdReleased,
      data: transform(settled, ({ ended }) => ended),
    }).config({ name: "emit-audit-hold-ended" })
    return new WorkflowResponse(
      tryReleaseOrderStep({ review, actor: input.actor })
    )
  }
)
