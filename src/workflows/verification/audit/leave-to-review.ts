import { toFindingEvidence } from "../../../modules/verification/audit/to-finding-evidence"
import type { Repair } from "./repair"

/**
 * Nothing by itself: the review that follows every repair of an order checks
 * it, and reserves what it lacks.
 */
export const leaveToReview: Repair<null> = {
  apply: async (_, { expected, found }) => ({
    before: toFindingEvidence(found),
    after: toFindingEvidence(expected),
    undo: null,
  }),
  undo: async () => {},
}
