export const accountFields = [
  "id",
  "code",
  "name",
  "kind",
  "currency_code",
  "time_zone",
]

export const fileFields = [
  "id",
  "account_id",
  "name",
  "sha256",
  "format",
  "state",
  "line_count",
  "credit_minor",
  "debit_minor",
  "opening_minor",
  "closing_minor",
  "gap_minor",
  "findings",
  "uploaded_by",
  "created_at",
]

export const lineFields = [
  "id",
  "account_id",
  "file_id",
  "file_line",
  "kind",
  "amount_minor",
  "currency_code",
  "booked_on",
  "value_on",
  "text",
  "party",
  "reference",
  "state",
]

export const itemFields = [
  "id",
  "kind",
  "entity_id",
  "order_id",
  "payment_id",
  "provider_id",
  "reference",
  "payer",
  "amount_minor",
  "currency_code",
  "opened_at",
  "state",
  "excluded_reason",
  "withdrawn_at",
]

export const matchFields = [
  "id",
  "line_id",
  "rule",
  "rule_version",
  "confidence",
  "evidence",
  "decided_by",
  "decided_at",
  "state",
]

export const legFields = ["match_id", "item_id", "allocated_minor", "active"]
