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
  "void_reason",
]
