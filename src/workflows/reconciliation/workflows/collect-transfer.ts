import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  authorizePaymentSessionStep,
  capturePaymentWorkflow,
  createOrUpdateOrderPaymentCollectionWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows"

export type CollectTransferInput = {
  order_id: string
  /** Main units, exact. */
  amount: string
  /** The action's id: core's capture carries it. */
  action_id: string
}

export const collectTransferWorkflowId = "collect-transfer"

/**
 * Books a transfer for an order that has no authorised payment: a payment of
 * what the order lacks at core's own provider, of which the transfer's amount
 * is captured. Runs inside a workflow that holds the order's lock.
 */
export const collectTransferWorkflow = createWorkflow(
  collectTransferWorkflowId,
  (input: WorkflowData<CollectTransferInput>) => {
    const collections = createOrUpdateOrderPaymentCollectionWorkflow.runAsStep({
      input: transform(input, ({ order_id }) => ({ order_id })),
    })
    const session = createPaymentSessionsWorkflow.runAsStep({
      input: transform(collections, ([collection]) => ({
        payment_collection_id: collection.id,
        provider_id: "pp_system_default",
        data: {},
        context: {},
      })),
    })
    const payment = authorizePaymentSessionStep({ id: session.id })
    const captured = capturePaymentWorkflow.runAsStep({
      input: transform({ payment, input }, (collected) => ({
        payment_id: collected.payment?.id ?? "",
        amount: collected.input.amount,
        captured_by: collected.input.action_id,
      })),
    })
    return new WorkflowResponse(captured)
  }
)
