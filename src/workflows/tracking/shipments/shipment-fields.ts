/** What a tracker needs of core's fulfilment. */
export const shipmentFields = [
  "id",
  "created_at",
  "shipped_at",
  "canceled_at",
  "location_id",
  "metadata",
  "labels.id",
  "labels.tracking_number",
  "order.id",
  "order.metadata",
  "order.shipping_address.phone",
  "order.shipping_address.city",
  "order.shipping_address.province",
  "order.shipping_address.country_code",
]
