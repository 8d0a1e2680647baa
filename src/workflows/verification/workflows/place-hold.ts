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
import { placeHoldStep, type PlaceHoldInput } from "../steps/holds/place-hold"
import { refuseUnholdableStep } from "../steps/holds/refuse-unholdable"
import { composeReview } from "../compose/compose-review"

export const placeHoldWorkflowId = "place-hold"

/**
 * Holds an order for a person's reason, a released one too as long as nothing
 * was handed over.
 *
 * @returns the open hold.
 */
export const placeHoldWorkflow = createWorkflow(
  placeHoldWorkflowId,
  (input: WorkflowData<PlaceHoldInput>) => {
    const lock = transform(input, toOrderLock)
    acquireLockStep(lock)
    refuseUnholdableStep(input)
    const { hold, is_new } = placeHoldStep(input)
    composeReview(input)
    releaseLockStep(lock)

    emitEventStep({
      eventName: orderCycleEvents.orderHeld,
      data: transform({ input, is_new }, (placed) =>
        placed.is_new
          ? [{ id: placed.input.order_id, hold_types: [placed.input.type] }]
          : []
      ),
    })
    return new WorkflowResponse(hold)
  }
)
