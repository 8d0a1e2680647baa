/** What the API answers of an import, as fields of `intake_batch`. */
export const intakeBatchFields = [
  "id",
  "channel",
  "source",
  "file_name",
  "sha256",
  "state",
  "rows_total",
  "rows_accepted",
  "rows_rejected",
  "orders_total",
  "orders_created",
  "orders_updated",
  "orders_unchanged",
  "orders_rejected",
  "orders_failed",
  "error",
  "actor",
  "created_at",
  "finished_at",
]

/** What the API answers of a refused row, as fields of `intake_reject`. */
export const intakeRejectFields = [
  "id",
  "line",
  "external_id",
  "column",
  "code",
  "value",
  "message",
]
