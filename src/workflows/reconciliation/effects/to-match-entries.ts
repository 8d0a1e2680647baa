import { toMainUnits } from "../../../money/to-main-units"
import type { TimelineEntry } from "../../../types/timeline"
import type { CorePlan } from "./core-plan"
import type { MatchPart } from "./read-match-part"

/** A match, or its undoing, as an order's timeline tells it. */
export function toMatchEntries({
  part: { match, item, allocated_minor },
  plan,
}: {
  part: MatchPart
  plan: CorePlan
}): TimelineEntry[] {
  if (!plan.is_pending) {
    return []
  }
  const isUndone = match.state === "undone"
  const payload = {
    match_id: match.id,
    rule: match.rule,
    line_id: match.line_id,
    item_kind: item.kind,
    amount: toMainUnits(BigInt(allocated_minor), item.currency_code),
    currency_code: item.currency_code,
  }
  return [
    {
      order_id: item.order_id,
      kind: isUndone ? "note" : "matched",
      cause: `${isUndone ? "match_undone" : "match"}:${match.id}`,
      at: isUndone ? new Date() : match.decided_at,
      actor: isUndone
        ? String(match.evidence.undone_by ?? "system")
        : match.decided_by,
      payload: isUndone
        ? { ...payload, undone_because: match.evidence.undone_because }
        : payload,
    },
  ]
}
