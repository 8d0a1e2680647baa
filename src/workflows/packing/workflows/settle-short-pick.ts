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
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../../to-order-lock"
import { composeReview } from "../../verification/compose/compose-review"
import { orderForPackingFields } from "../order/order-for-packing"
import { toShortEntries } from "../short/to-short-entries"
import { finishShortPickStep } from "../steps/finish-short-pick"
import { loadShortPickStep } from "../steps/load-short-pick"
import { moveShortUnitsStep } from "../steps/move-short-units"

export const settleShortPickWorkflowId = "settle-short-pick"

/**
 * Takes units that a picker did not get out of the books, or leaves them
 * there, and asks the next location that has them; else the order is held.
 *
 * @returns the short pick with its outcome.
 */
export const settleShortPickWorkflow = createWorkflow(
  settleShortPickWorkflowId,
  (input: WorkflowData<{ short_pick_id: string }>) => {
    const short = loadShortPickStep(input)
    const lock = transform(short, toOrderLock)
    acquireLockStep(lock)

    moveShortUnitsStep({ short })
    composeReview(
      transform(short, ({ order_id, actor }) => ({ order_id, actor }))
    )
    const { data: order } = useQueryGraphStep({
      entity: "order",
      fields: orderForPackingFields,
      filters: { id: short.order_id },
      options: { throwIfKeyNotFound: true, isList: false },
    }).config({ name: "get-order-to-pick" })
    const done = finishShortPickStep({
      short_pick_id: input.short_pick_id,
      order,
    })

    releaseLockStep(lock)
    emitEventStep({
      eventName: orderCycleEvents.shortPicked,
      data: transform(done, ({ id, order_id, outcome }) => ({
        id,
        order_id,
        outcome,
      })),
    })
    recordTimelineStep(transform(done, toShortEntries)).config({
      name: "record-short-pick",
    })
    return new WorkflowResponse(done)
  }
)
