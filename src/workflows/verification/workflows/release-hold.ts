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
import { toOrderLock } from "../order/to-order-lock"
import { loadHoldStep } from "../steps/load-hold"
import { releaseHoldStep, type ReleaseHoldInput } from "../steps/release-hold"
import { tryReleaseOrderStep } from "../steps/try-release-order"
import { composeReview } from "./compose-review"

export const releaseHoldWorkflowId = "release-hold"

/**
 * Ends a hold that waits for a person and runs the order's gates again: the
 * order goes to the next unmet one, never past it.
 *
 * @returns the hold as it is then.
 */
export const releaseHoldWorkflow = createWorkflow(
  releaseHoldWorkflowId,
  (input: WorkflowData<ReleaseHoldInput>) => {
    const open = loadHoldStep(input)
    const lock = transform(open, toOrderLock)
    acquireLockStep(lock)
    const hold = releaseHoldStep(
      transform({ input, open }, (both) => ({
        ...both.input,
        hold: both.open,
      }))
    )
    const review = composeReview(
      transform({ open, input }, (both) => ({
        order_id: both.open.order_id,
        actor: both.input.actor,
      }))
    )
    releaseLockStep(lock)

    emitEventStep({
      eventName: orderCycleEvents.holdReleased,
      data: transform(hold, ({ id, order_id, type }) => ({
        id,
        order_id,
        type,
      })),
    })
    tryReleaseOrderStep({ review, actor: input.actor })
    return new WorkflowResponse(hold)
  }
)
