import type { RefundActionRow } from "../../../../types/refund-action"

export const refundFields = [
  "id",
  "order_id",
  "payment_id",
  "provider_id",
  "amount_minor",
  "currency_code",
  "grant_id",
  "reason",
  "actor",
  "state",
  "core_refund_id",
  "error",
  "settled_by",
  "settled_because",
  "created_at",
] satisfies (keyof RefundActionRow)[]
