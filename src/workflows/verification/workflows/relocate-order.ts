import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { ChangeRequest } from "../../../types/change-plan"
import { tryCreatePickTasksStep } from "../../packing/steps/try-create-pick-tasks"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../../to-order-lock"
import { planChangeStep } from "../steps/changes/plan-change"
import { refuseUnmovableStep } from "../steps/stock/refuse-unmovable"
import {
  relocateUnitsStep,
  type RelocateOrderInput,
} from "../steps/stock/relocate-units"
import { toRelocationEntry } from "../timeline/to-relocation-entry"
import { composeReview } from "../compose/compose-review"

/** `plan_hash` of the preview, where there was one. */
type PreviewedRelocation = RelocateOrderInput & { plan_hash?: string }

export const relocateOrderWorkflowId = "relocate-order"

/**
 * Moves what is reserved for an order to another location, or so many units of
 * a line; where units lack there, nothing is moved. Its pick tasks follow.
 *
 * @returns the reservations at the new location.
 */
export const relocateOrderWorkflow = createWorkflow(
  relocateOrderWorkflowId,
  (input: WorkflowData<PreviewedRelocation>) => {
    const lock = transform(input, toOrderLock)
    acquireLockStep(lock)
    when("was-previewed", input, ({ plan_hash }) => Boolean(plan_hash)).then(
      () => {
        planChangeStep(transform(input, toPlanInput))
      }
    )
    refuseUnmovableStep(input)
    const moved = relocateUnitsStep(input)
    composeReview(input)
    releaseLockStep(lock)
    tryCreatePickTasksStep(
      transform(input, ({ order_id, actor }) => ({
        order_ids: [order_id],
        actor,
      }))
    )
    recordTimelineStep(transform({ input, moved }, toRelocationEntry)).config({
      name: "record-relocation",
    })
    return new WorkflowResponse(moved)
  }
)

function toPlanInput(input: PreviewedRelocation) {
  const { order_id, plan_hash = null, from, to, line_id, quantity } = input
  const request: ChangeRequest = {
    kind: "relocate",
    from,
    to,
    ...(line_id && { line_id }),
    ...(quantity && { quantity }),
  }
  return { order_id, plan_hash, request }
}
