/** What is shown of an alert. */
export const alertFields = [
  "id",
  "tracker_id",
  "order_id",
  "kind",
  "episode",
  "facts",
  "opened_at",
  "closed_at",
  "closed_by",
  "closed_why",
]
