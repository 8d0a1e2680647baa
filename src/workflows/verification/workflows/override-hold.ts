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
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../order/to-order-lock"
import { loadHoldStep } from "../steps/load-hold"
import {
  type OverrideHoldInput,
  overrideHoldStep,
} from "../steps/override-hold"
import { tryReleaseOrderStep } from "../steps/try-release-order"
import { toOverrideEntry } from "../timeline/to-override-entry"
import { composeReview } from "./compose-review"

export const overrideHoldWorkflowId = "override-hold"

/**
 * Ends a hold whose cause goes on, by a person whose role may. It stands for
 * the evidence that was known: when that changes, the order is held again.
 *
 * @returns the hold as it is then.
 */
export const overrideHoldWorkflow = createWorkflow(
  overrideHoldWorkflowId,
  (input: WorkflowData<OverrideHoldInput>) => {
    const open = loadHoldStep(input)
    const lock = transform(open, toOrderLock)
    acquireLockStep(lock)
    const done = overrideHoldStep(
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
      data: transform(done, ({ hold: { id, order_id, type } }) => ({
        id,
        order_id,
        type,
      })),
    }).config({ name: "emit-hold-overridden" })
    recordTimelineStep(
      transform(done, ({ override }) => [toOverrideEntry(override)])
    ).config({ name: "record-override" })
    tryReleaseOrderStep({ review, actor: input.actor })
    return new WorkflowResponse(transform(done, ({ hold }) => hold))
  }
)
