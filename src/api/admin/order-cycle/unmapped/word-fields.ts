/** What is shown of a courier's unknown word. */
export const wordFields = [
  "id",
  "courier",
  "code",
  "sample",
  "count",
  "first_seen_at",
  "last_seen_at",
  "mapped_status",
  "mapped_sub",
  "mapped_reason",
  "mapped_by",
  "mapped_at",
  "rederive_since",
]
