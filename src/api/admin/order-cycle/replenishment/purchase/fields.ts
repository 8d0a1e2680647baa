export const supplierFields = [
  "id",
  "code",
  "name",
  "email",
  "address",
  "language",
  "currency_code",
  "time_zone",
  "mode",
  "order_days",
  "stated_days",
  "minimum_minor",
  "free_freight_minor",
  "holidays",
  "is_active",
]

export const supplierItemFields = [
  "id",
  "supplier_id",
  "inventory_item_id",
  "supplier_sku",
  "pack",
  "moq",
  "cost_minor",
  "cost_breaks",
  "stated_days",
  "rank",
  "valid_from_on",
  "valid_to_on",
]

export const purchaseOrderFields = [
  "id",
  "number",
  "supplier_id",
  "location_id",
  "currency_code",
  "state",
  "note",
  "created_by",
  "created_at",
  "sent_at",
  "sent_by",
  "expected_on",
  "mail",
  "received_at",
  "canceled_at",
  "canceled_by",
]

export const purchaseLineFields = [
  "id",
  "purchase_order_id",
  "inventory_item_id",
  "supplier_item_id",
  "supplier_sku",
  "ordered",
  "accepted",
  "damaged",
  "canceled",
  "forced",
  "tolerance_percent",
  "cost_minor",
  "suggestion_id",
]

export const receiptFields = [
  "id",
  "purchase_order_id",
  "location_id",
  "arrived_at",
  "received_at",
  "received_by",
  "accept_over",
  "note",
  "reversed_at",
  "reversed_by",
]

export const receiptLineFields = [
  "receipt_id",
  "purchase_line_id",
  "inventory_item_id",
  "accepted",
  "damaged",
]
