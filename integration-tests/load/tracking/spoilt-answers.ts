import type { Fault } from "../../courier-simulator/faults/fault"

/** What goes wrong with answers; nobody waits for one that hangs. */
export const spoiltAnswers: readonly Fault[] = [
  "delay",
  "duplicate",
  "reorder",
  "gap",
  "zoneless",
  "rate_limit",
  "server_error",
  "cut",
  "huge",
]
