import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../../to-order-lock"
import { toConsignmentEntries } from "../parcel/to-consignment-entries"
import { loadParcelStep } from "../steps/load-parcel"
import { settleAttemptStep } from "../steps/settle-attempt"

export const settleParcelWorkflowId = "settle-parcel"

/**
 * Ends a label attempt that a crash cut off: adopts its fulfilment or frees
 * the parcel to try again, and gives parked reservations back to their lines.
 */
export const settleParcelWorkflow = createWorkflow(
  settleParcelWorkflowId,
  (input: WorkflowData<{ parcel_id: string }>) => {
    const stale = loadParcelStep(input)
    const lock = transform(stale, toOrderLock)
    acquireLockStep(lock)
    const parcel = settleAttemptStep(input)
    releaseLockStep(lock)
    recordTimelineStep(transform(parcel, toConsignmentEntries))
    return new WorkflowResponse(parcel)
  }
)
