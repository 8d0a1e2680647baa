import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../order/to-order-lock"
import { refuseUnmovableStep } from "../steps/refuse-unmovable"
import {
  relocateUnitsStep,
  type RelocateOrderInput,
} from "../steps/relocate-units"
import { toRelocationEntry } from "../timeline/to-relocation-entry"
import { composeReview } from "./compose-review"

export const relocateOrderWorkflowId = "relocate-order"

/**
 * Moves what is reserved for an order to another location; where units lack
 * there, nothing is moved.
 *
 * @returns the reservations at the new location.
 */
export const relocateOrderWorkflow = createWorkflow(
  relocateOrderWorkflowId,
  (input: WorkflowData<RelocateOrderInput>) => {
    const lock = transform(input, toOrderLock)
    acquireLockStep(lock)
    refuseUnmovableStep(input)
    const moved = relocateUnitsStep(input)
    composeReview(input)
    releaseLockStep(lock)
    recordTimelineStep(transform({ input, moved }, toRelocationEntry)).config({
      name: "record-relocation",
    })
    return new WorkflowResponse(moved)
  }
)
