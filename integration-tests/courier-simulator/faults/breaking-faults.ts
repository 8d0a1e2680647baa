import type { Fault } from "./fault"

/** Those that leave no answer to read; one at a time. */
export const breakingFaults: readonly Fault[] = [
  "rate_limit",
  "server_error",
  "hang",
  "cut",
  "huge",
]
