import { MedusaError } from "@medusajs/framework/utils"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { LineDecision } from "./line-decision"

/** Of our rules; a change of what they decide raises it. */
const RULE_VERSION = 2

/**
 * Confirms what the rules decided, each match for itself: it can be undone.
 * What a person decided in the meantime stands, and the line is left.
 */
export async function confirmDecisions(
  reconciliation: ReconciliationModuleService,
  decisions: LineDecision[],
  run: { run_id: string | null; actor: string }
): Promise<{ matched: string[]; left: LineDecision[] }> {
  const matched: string[] = []
  const left: LineDecision[] = []
  for (const decision of decisions) {
    const id =
      decision.decision === "auto"
        ? await confirm(reconciliation, decision, run)
        : null
    if (id) {
      matched.push(id)
    } else {
      left.push(decision)
    }
  }
  return { matched, left }
}

async function confirm(
  reconciliation: ReconciliationModuleService,
  { line, rule, confidence, reason, items, evidence }: LineDecision,
  run: { run_id: string | null; actor: string }
): Promise<string | null> {
  try {
    const { id, is_new } = await reconciliation.confirmMatch({
      ...run,
      line_id: line.id,
      items: items.map((item) => ({
        item_id: item.id,
        allocated_minor: item.allocated_minor?.toString() ?? null,
      })),
      rule: rule ?? "unknown",
      rule_version: RULE_VERSION,
      confidence: confidence ?? "0",
      reason,
      evidence: { because: evidence },
    })
    return is_new ? id : null
  } catch (error) {
    const { NOT_ALLOWED, CONFLICT } = MedusaError.Types
    const { type } = error as MedusaError
    if (type === NOT_ALLOWED || type === CONFLICT) {
      return null
    }
    throw error
  }
}
