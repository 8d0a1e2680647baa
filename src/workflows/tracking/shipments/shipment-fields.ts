/** What a tracker needs of core's fulfilment. */
export const shipmentFields = [
  "id",
  "created_at",
  "shipped_at",
  "canceled_at",
  "metadata",
  "labels.tracking_number",
  "order.id",
  "order.metadata",
]
