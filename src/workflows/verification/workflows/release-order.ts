import {
  createHook,
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../../to-order-lock"
import { releaseReadyOrderStep } from "../steps/release-ready-order"
import { toReleaseEntry } from "../timeline/to-release-entry"
import { composeReview } from "../compose/compose-review"

export type ReleaseOrderInput = {
  order_id: string
  actor: string
  /** Whether the gates have just been run. */
  is_reviewed?: boolean
}

export const releaseOrderWorkflowId = "release-order"

/**
 * Lets an order go to packing: runs its gates and releases it when all are
 * met, once. Hook `validate` may refuse by throwing.
 */
export const releaseOrderWorkflow = createWorkflow(
  releaseOrderWorkflowId,
  (input: WorkflowData<ReleaseOrderInput>) => {
    const lock = transform(input, toOrderLock)
    acquireLockStep(lock)
    when("gates-must-run", input, ({ is_reviewed }) => !is_reviewed).then(
      () => {
        composeReview(input)
      }
    )
    const validate = createHook("validate", { order_id: input.order_id })
    const release = releaseReadyOrderStep({ order_id: input.order_id })
    releaseLockStep(lock)

    emitEventStep({
      eventName: orderCycleEvents.orderReleased,
      data: transform(release, ({ order_id, is_new }) =>
        is_new ? [{ id: order_id }] : []
      ),
    })
    recordTimelineStep(
      transform({ input, release }, ({ input: { actor }, release: done }) => [
        toReleaseEntry(done.order_id, done.released_at, actor),
      ])
    ).config({ name: "record-release" })
    return new WorkflowResponse(release, { hooks: [validate] })
  }
)
