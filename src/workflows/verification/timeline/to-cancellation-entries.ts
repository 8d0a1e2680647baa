import type { ChangePlan } from "../../../types/change-plan"
import type { TimelineEntry } from "../../../types/timeline"
import { toRefundEntry } from "../refunds/to-refund-entry"
import { toChangeEntry } from "./to-change-entry"

type Cancelled = {
  planned: { plan: ChangePlan }
  input: { reason: string; actor: string }
  granted?: { grant: Parameters<typeof toRefundEntry>[0]; is_new: boolean }
}

/** Says which units were cancelled, and what is granted back for them. */
export const toCancellationEntries = ({
  planned,
  input,
  granted,
}: Cancelled): TimelineEntry[] => [
  toChangeEntry({ ...input, plan: planned.plan }),
  ...(granted?.is_new
    ? [toRefundEntry(granted.grant, "granted", input.actor)]
    : []),
]
