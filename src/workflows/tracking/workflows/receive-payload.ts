import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import { storePayloadStep } from "../steps/store-payload"

export type ReceivePayloadInput = {
  account_id: string
  dialect: string
  /** The body as it was sent; its proof has been checked. */
  body: string
  /** Default: a proof. */
  trust?: "proof" | "hint"
  /** The provider's own name of it, where it has one. */
  external_id?: string | null
  /** UTC, ISO 8601. */
  received_at: string
}

export const receivePayloadWorkflowId = "receive-tracking-payload"

/**
 * Keeps a webhook's body and lets it be taken in later, so that the courier
 * gets its answer at once. The same body again is answered with the first.
 */
export const receivePayloadWorkflow = createWorkflow(
  receivePayloadWorkflowId,
  (input: WorkflowData<ReceivePayloadInput>) => {
    const payload = storePayloadStep(
      transform(input, (webhook) => ({
        trust: "proof" as const,
        external_id: null,
        ...webhook,
        source: "webhook" as const,
        told_by: null,
        processed_at: null,
      }))
    )
    when("payload-is-new", payload, ({ is_new }) => is_new).then(() => {
      emitEventStep({
        eventName: orderCycleEvents.trackingPayloadReceived,
        data: { id: payload.id },
      })
    })
    return new WorkflowResponse(payload)
  }
)
