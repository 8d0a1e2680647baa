import type { TimelineEntry } from "../../../types/timeline"
import type { LoadedFinding } from "../audit/loaded-finding"

type Dismissed = {
  finding: LoadedFinding
  input: { reason: string; actor: string }
}

/** Says why a person let a finding of the auditor be. */
export const toDismissalEntries = ({
  finding: { id, invariant, order_id },
  input: { reason, actor },
}: Dismissed): TimelineEntry[] =>
  order_id
    ? [
        {
          order_id,
          kind: "note",
          cause: `audit:${id}`,
          at: new Date(),
          actor,
          payload: { invariant, reason },
        },
      ]
    : []
