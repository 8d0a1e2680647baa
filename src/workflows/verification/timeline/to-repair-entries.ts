import type { TimelineEntry } from "../../../types/timeline"
import type { LoadedFinding } from "../audit/loaded-finding"
import type { RepairDone } from "../steps/audit/repair-audit-finding"

type Settled = {
  finding: LoadedFinding
  done: RepairDone
  actor: string
}

/** Says what a repair of the auditor changed; where there is an order. */
export const toRepairEntries = ({
  finding: { id, invariant, order_id },
  done,
  actor,
}: Settled): TimelineEntry[] =>
  order_id && done
    ? [
        {
          order_id,
          kind: "note",
          cause: `audit:${id}`,
          at: new Date(),
          actor,
          payload: {
            invariant,
            repair: done.repair,
            before: done.before,
            after: done.after,
          },
        },
      ]
    : []
