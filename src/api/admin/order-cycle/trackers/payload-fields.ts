/** What is shown of a payload in a list; its body is not. */
export const payloadFields = [
  "id",
  "source",
  "trust",
  "received_at",
  "processed_at",
  "error",
  "waiting_for",
]
