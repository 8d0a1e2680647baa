/** What is shown of an alert, whatever it is about. */
export const alertFields = [
  "id",
  "subject_id",
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
