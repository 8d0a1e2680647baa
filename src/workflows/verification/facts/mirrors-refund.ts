import type {
  CreditLineForReview,
  PaymentCollectionForReview,
} from "../order/order-for-review"

/**
 * Whether core wrote a credit line because it paid a refund: such a line names
 * a payment collection of the order, or the reason of one of its refunds
 * (`createOrderRefundCreditLinesWorkflow` of 2.21).
 */
export const mirrorsRefund = (
  { reference, reference_id }: CreditLineForReview,
  collections: PaymentCollectionForReview[]
): boolean =>
  collections.some(
    ({ id, payments }) =>
      (reference === "payment_collection" && reference_id === id) ||
      payments?.some(({ refunds }) =>
        refunds.some(
          ({ refund_reason }) =>
            refund_reason &&
            refund_reason.label === reference &&
            refund_reason.code === reference_id
        )
      )
  )
