import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { newRunId } from "../../../modules/reconciliation/storage/match/insert-run"
import type { OpenLine } from "../../../modules/reconciliation/storage/match/read-match-lines"
import { confirmDecisions } from "./confirm-decisions"
import { decideById } from "./decide-by-id"
import { decidePayouts } from "./decide-payouts"
import { decideTransfers } from "./decide-transfers"
import { hashDecisions } from "./hash-decisions"
import { heedPeople } from "./heed-people"
import type { LineDecision } from "./line-decision"
import { readMatchSettings } from "./read-match-settings"
import { toSuggestions } from "./to-suggestions"
import { undecided } from "./undecided"

export type MatchedAccount = {
  id: string
  kind: "psp" | "bank" | "courier" | "wallet"
  time_zone: string
}

/**
 * Runs the rules over every open line of an account: what they decide is
 * confirmed, what they suggest is kept for people. With nothing new it
 * writes nothing.
 *
 * @returns ids of the new matches, and what is said of lines that stay open.
 */
export async function matchAccount(
  container: MedusaContainer,
  account: MatchedAccount,
  actor: string
): Promise<{ matched: string[]; decisions: LineDecision[] }> {
  const reconciliation = container.resolve<ReconciliationModuleService>(
    RECONCILIATION_MODULE
  )
  const started_at = new Date().toISOString()
  const lines = await reconciliation.readMatchLines(account.id)
  const settings = await readMatchSettings(reconciliation)
  const refused = await reconciliation.readRefusedPairs(
    lines.map(({ id }) => id)
  )
  const decisions = heedPeople(
    await decide(reconciliation, account, lines, settings),
    refused
  )
  const run_id = newRunId()
  const { matched, left } = await confirmDecisions(reconciliation, decisions, {
    run_id,
    actor,
  })
  const suggestions = toSuggestions(left)
  await reconciliation.writeSuggestions(account.id, suggestions)
  const [last] = await reconciliation.listMatchRuns(
    { account_id: account.id },
    { order: { started_at: "DESC" }, take: 1 }
  )
  const left_hash = hashDecisions(left)
  const known_hash = last?.left_hash ?? hashDecisions([])
  if (matched.length || known_hash !== left_hash) {
    await reconciliation.addRun({
      id: run_id,
      account_id: account.id,
      actor,
      params: toParams(settings),
      input_hash: hashLines(lines),
      output_hash: hashDecisions(decisions),
      left_hash,
      line_count: lines.length,
      auto_count: matched.length,
      suggest_count: new Set(suggestions.map(({ line_id }) => line_id)).size,
      started_at,
    })
  }
  return { matched, decisions: left }
}

async function decide(
  reconciliation: ReconciliationModuleService,
  account: MatchedAccount,
  lines: OpenLine[],
  settings: Awaited<ReturnType<typeof readMatchSettings>>
): Promise<LineDecision[]> {
  if (account.kind !== "bank") {
    return await decideById(reconciliation, account, lines)
  }
  const payouts = await decidePayouts(reconciliation, account, lines)
  const known = new Set(payouts.map(({ line }) => line.id))
  const rest = lines.filter(({ id }) => !known.has(id))
  const transfers = await decideTransfers(
    reconciliation,
    account,
    rest,
    settings
  )
  const said = new Set(transfers.map(({ line }) => line.id))
  return [
    ...payouts,
    ...transfers,
    ...rest.filter(({ id }) => !said.has(id)).map(undecided),
  ]
}

const hashLines = (lines: OpenLine[]) =>
  createHash("sha256")
    .update(
      JSON.stringify(
        lines.map(({ id, moved_minor }) => [id, moved_minor.toString()])
      )
    )
    .digest("hex")

const toParams = (settings: object): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify(settings, (_key, value: unknown) =>
      typeof value === "bigint" ? value.toString() : value
    )
  )
