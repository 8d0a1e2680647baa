/** What a row of the order queue shows, as fields of `order_review`. */
export const orderDeskFields = [
  "order_id",
  "display_id",
  "channel",
  "stage",
  "hold_types",
  "charge_status",
  "currency_code",
  "due_minor",
  "charged_minor",
  "placed_at",
  "promised_ship_at",
  "promised_deliver_at",
  "sentence_key",
  "sentence_params",
]
