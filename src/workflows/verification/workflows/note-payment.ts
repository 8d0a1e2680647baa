import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import {
  createOrderPaymentCollectionWorkflow,
  markPaymentCollectionAsPaid,
} from "@medusajs/medusa/core-flows"

export type NotePaymentInput = {
  order_id: string
  /** Main units. */
  amount: string
  /** One that was made before and not paid. */
  payment_collection_id: string | null
}

export const notePaymentWorkflowId = "note-payment"

/** Notes on an order what its channel says has been paid. */
export const notePaymentWorkflow = createWorkflow(
  notePaymentWorkflowId,
  (input: WorkflowData<NotePaymentInput>) => {
    const created = when(
      "collection-is-missing",
      input,
      ({ payment_collection_id }) => payment_collection_id === null
    ).then(() =>
      createOrderPaymentCollectionWorkflow.runAsStep({
        input: transform(input, ({ order_id, amount }) => ({
          order_id,
          // Core's type asks for a number and turns it into a decimal at once.
          amount: Number(amount),
        })),
      })
    )
    markPaymentCollectionAsPaid.runAsStep({
      input: transform({ input, created }, (noted) => ({
        order_id: noted.input.order_id,
        payment_collection_id:
          noted.input.payment_collection_id ?? noted.created?.[0]?.id ?? "",
      })),
    })
  }
)
