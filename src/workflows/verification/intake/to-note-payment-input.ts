import type { ImportPlan } from "./import-plan"

/** What was paid, for the order that was made; runs only where it was. */
export const toNotePaymentInput = ({
  order_id,
  paid,
  payment_collection_id,
}: ImportPlan) => ({ order_id, amount: paid ?? "0", payment_collection_id })
