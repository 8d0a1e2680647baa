import { breakingFaults } from "./breaking-faults"
import type { Fault } from "./fault"

/** What can go wrong where, in the order in which it is drawn. */
export const channelFaults: Record<"answer" | "webhook", readonly Fault[]> = {
  answer: [
    "delay",
    "duplicate",
    "reorder",
    "gap",
    "zoneless",
    ...breakingFaults,
  ],
  webhook: [
    "delay",
    "duplicate",
    "reorder",
    "gap",
    "zoneless",
    "bad_signature",
    "no_signature",
  ],
}
