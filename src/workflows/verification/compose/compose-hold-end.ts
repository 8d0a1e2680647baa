import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import { toOrderLock } from "../../to-order-lock"
import { loadHoldStep } from "../steps/holds/load-hold"
import { tryReleaseOrderStep } from "../steps/try-release-order"
import { composeReview } from "./compose-review"

type EndInput = { hold_id: string; actor: string }

type EndedHold = { id: string; order_id: string; type: string }

/**
 * Composes a person's end of a hold into a workflow: under the order's lock
 * the hold is ended and the gates run again, so that the order goes to the
 * next unmet one, never past it.
 *
 * @param end the step that ends it; it gets the open hold besides the input.
 */
export function composeHoldEnd<Input extends EndInput, Ended extends EndedHold>(
  input: WorkflowData<Input>,
  end: (
    input: WorkflowData<
      Input & { hold: { type: string; gate: string; release_by: string } }
    >
  ) => WorkflowData<Ended>
): WorkflowData<Ended> {
  const open = loadHoldStep(input as WorkflowData<EndInput>)
  const lock = transform(open, toOrderLock)
  acquireLockStep(lock)
  const ended = end(
    transform({ input, open }, (both) => ({
      ...(both.input as Input),
      hold: both.open,
    }))
  )
  const review = composeReview(
    transform({ open, input }, (both) => ({
      order_id: both.open.order_id,
      actor: (both.input as Input).actor,
    }))
  )
  releaseLockStep(lock)

  emitEventStep({
    eventName: orderCycleEvents.holdReleased,
    data: transform(ended, ({ id, order_id, type }) => ({
      id,
      order_id,
      type,
    })),
  }).config({ name: "emit-hold-ended" })
  tryReleaseOrderStep({ review, actor: input.actor as string })
  return ended
}
