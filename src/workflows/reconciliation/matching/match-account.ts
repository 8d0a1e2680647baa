import type { MedusaContainer } from "@medusajs/framework/types"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { confirmDecisions } from "./confirm-decisions"
import { hashDecisions } from "./hash-decisions"
import type { LineDecision } from "./line-decision"
import { openRun } from "./open-run"
import { toSuggestions } from "./to-suggestions"

export type MatchedAccount = {
  id: string
  kind: "psp" | "bank" | "courier" | "wallet"
  time_zone: string
}

/**
 * Runs the rules over every open line of an account: what they decide is
 * confirmed, what they suggest is kept for people. With nothing new it
 * writes nothing; killed in the middle, the next run ends what it began.
 *
 * @returns ids of the run's matches, and what is said of lines that stay open.
 */
export async function matchAccount(
  container: MedusaContainer,
  account: MatchedAccount,
  actor: string
): Promise<{ matched: string[]; decisions: LineDecision[] }> {
  const reconciliation = container.resolve<ReconciliationModuleService>(
    RECONCILIATION_MODULE
  )
  const { run_id, decisions } = await openRun(reconciliation, account, actor)
  const { matched, left } = await confirmDecisions(reconciliation, decisions, {
    run_id,
    actor,
  })
  const suggestions = toSuggestions(left)
  await reconciliation.writeSuggestions(account.id, suggestions)
  if (run_id === null) {
    return { matched, decisions: left }
  }
  const all = await reconciliation.finishRun({
    id: run_id,
    left_hash: hashDecisions(left),
    suggest_count: new Set(suggestions.map(({ line_id }) => line_id)).size,
  })
  return { matched: all, decisions: left }
}
