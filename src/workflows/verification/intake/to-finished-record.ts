import type { ImportPlan } from "./import-plan"

/** The record and the order that it gets. */
export const toFinishedRecord = ({ record_id, order_id }: ImportPlan) => ({
  record_id,
  order_id,
})
