import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  releaseLockStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toOrderLock } from "../../to-order-lock"
import {
  recordConfirmationStep,
  type RecordConfirmationInput,
} from "../steps/record-confirmation"
import { tryReleaseOrderStep } from "../steps/try-release-order"
import { toConfirmationEntry } from "../timeline/to-confirmation-entry"
import { composeReview } from "../compose/compose-review"

export const confirmOrderWorkflowId = "confirm-order"

/**
 * Writes down what a customer answered about an order and runs its gates: a
 * "yes" to cash on delivery ends COD_UNCONFIRMED, a "no" keeps the order.
 */
export const confirmOrderWorkflow = createWorkflow(
  confirmOrderWorkflowId,
  (input: WorkflowData<RecordConfirmationInput>) => {
    useQueryGraphStep({
      entity: "order",
      fields: ["id"],
      filters: { id: input.order_id },
      options: { throwIfKeyNotFound: true },
    }).config({ name: "find-order" })
    const lock = transform(input, toOrderLock)
    acquireLockStep(lock)
    const confirmation = recordConfirmationStep(input)
    const review = composeReview(input)
    releaseLockStep(lock)
    tryReleaseOrderStep({ review, actor: input.actor })
    recordTimelineStep(transform(confirmation, toConfirmationEntry)).config({
      name: "record-confirmation-entry",
    })
    return new WorkflowResponse(confirmation)
  }
)
