/** What the API answers of a document, as fields of `order_document`. */
export const documentFields = [
  "id",
  "type",
  "number",
  "order_id",
  "source_id",
  "status",
  "issued_at",
  "issued_by",
  "amount_minor",
  "currency_code",
  "stamp_duty",
  "void_reason",
  "ended_at",
  "ended_by",
  "superseded_by",
]

/** What the API answers of who got a paper, as fields of `document_delivery`. */
export const deliveryFields = [
  "id",
  "channel",
  "recipient",
  "cause",
  "state",
  "error",
  "at",
]
