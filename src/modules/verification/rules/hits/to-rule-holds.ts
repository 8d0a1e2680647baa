import type { NewHold } from "../../storage/place-holds"
import type { PlannedHit } from "./plan-hits"

/** The holds of a hit: one per type, told from other rules' by the key. */
export const toRuleHolds = ({
  key,
  version,
  evidence,
  actions,
}: Pick<PlannedHit, "key" | "version" | "evidence" | "actions">): NewHold[] =>
  actions.flatMap((action) => {
    if (action.action !== "hold") {
      return []
    }
    const reason = action.note ?? key
    return [
      {
        type: action.type,
        subject: key,
        source: "rule",
        reason,
        ...(action.keeps_stock === false && { keeps_stock: false }),
        evidence: { reason, rule: key, version, facts: evidence },
      },
    ]
  })
