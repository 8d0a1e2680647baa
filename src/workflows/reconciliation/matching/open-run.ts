import { createHash } from "node:crypto"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { newRunId } from "../../../modules/reconciliation/storage/match/plan-run"
import type { LastRun } from "../../../modules/reconciliation/storage/match/read-last-run"
import type { OpenLine } from "../../../modules/reconciliation/storage/match/read-match-lines"
import { decideAccount } from "./decide-account"
import { hashDecisions } from "./hash-decisions"
import { heedPeople } from "./heed-people"
import type { LineDecision } from "./line-decision"
import type { MatchedAccount } from "./match-account"
import { readMatchSettings } from "./read-match-settings"
import { runParams } from "./run-params"
import { type PlannedDecision, runPlan } from "./run-plan"

export type OpenedRun = {
  /** Null when it says nothing that the run before did not. */
  run_id: string | null
  decisions: LineDecision[]
}

/**
 * Takes up the account's run that a crash left, or plans its next one. Of two
 * matchers that plan at once one is the next; the other begins again with
 * what that one has done.
 */
export async function openRun(
  reconciliation: ReconciliationModuleService,
  account: MatchedAccount,
  actor: string
): Promise<OpenedRun> {
  for (;;) {
    const last = await reconciliation.readLastRun(account.id)
    const lines = await reconciliation.readMatchLines({
      account_id: account.id,
      replayed_from: null,
    })
    if (last?.plan) {
      const decisions = await resume(reconciliation, last.plan, lines)
      return { run_id: last.id, decisions }
    }
    const started_at = new Date().toISOString()
    const settings = await readMatchSettings(reconciliation)
    const decisions = await decideAccount(
      reconciliation,
      account,
      lines,
      settings
    )
    const hashes = {
      input_hash: hashLines(lines),
      output_hash: hashDecisions(decisions),
      left_hash: hashDecisions(decisions.filter(isLeft)),
    }
    if (isKnown(last, hashes, decisions)) {
      return { run_id: null, decisions }
    }
    const run = {
      ...hashes,
      id: newRunId(),
      account_id: account.id,
      number: (last?.number ?? 0) + 1,
      actor,
      params: runParams(settings),
      line_count: lines.length,
      plan: runPlan.write(decisions),
      started_at,
    }
    if (await reconciliation.planRun(run)) {
      return { run_id: run.id, decisions }
    }
  }
}

async function resume(
  reconciliation: ReconciliationModuleService,
  plan: object[],
  lines: OpenLine[]
): Promise<LineDecision[]> {
  const refused = await reconciliation.readRefusedPairs(
    lines.map(({ id }) => id)
  )
  return heedPeople(runPlan.read(plan as PlannedDecision[], lines), refused)
}

/** The same again, of which nothing could be carried out before either. */
function isKnown(
  last: LastRun | null,
  { output_hash, left_hash }: { output_hash: string; left_hash: string },
  decisions: LineDecision[]
): boolean {
  const known = last ?? {
    output_hash: hashDecisions([]),
    left_hash: hashDecisions([]),
    auto_count: 0,
  }
  return decisions.every(isLeft)
    ? known.left_hash === left_hash
    : known.output_hash === output_hash && known.auto_count === 0
}

const isLeft = ({ decision }: LineDecision) => decision !== "auto"

const hashLines = (lines: OpenLine[]) =>
  createHash("sha256")
    .update(
      JSON.stringify(
        lines.map(({ id, moved_minor }) => [id, moved_minor.toString()])
      )
    )
    .digest("hex")
