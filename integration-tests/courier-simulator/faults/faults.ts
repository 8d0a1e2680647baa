/** What may go wrong, in answers, in webhooks, or in both. */
export const faults = [
  "delay",
  "duplicate",
  "reorder",
  "gap",
  "zoneless",
  "wrong_time",
  "rate_limit",
  "server_error",
  "hang",
  "cut",
  "huge",
  "bad_signature",
  "no_signature",
] as const
