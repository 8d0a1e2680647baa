import { RECONCILIATION_MODULE } from "../../src/modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../src/modules/reconciliation/service"
import { decideAccount } from "../../src/workflows/reconciliation/matching/decide-account"
import { explainAccount } from "../../src/workflows/reconciliation/matching/explain-account"
import { matchAccount } from "../../src/workflows/reconciliation/matching/match-account"
import { readMatchSettings } from "../../src/workflows/reconciliation/matching/read-match-settings"
import type { LoadRun } from "./load-run"
import { fillHistory, HISTORY_ACCOUNT } from "./match/fill-history"
import { openPlatform } from "./open-platform"

const HISTORY = Number(process.env.H ?? 1_000_000)
const NEW = Number(process.env.N ?? 1_000)
/** Seconds (design §12). */
const TARGET_S = 2

const account = {
  id: HISTORY_ACCOUNT,
  kind: "psp" as const,
  time_zone: "Asia/Jakarta",
}

/**
 * A thousand new lines of a gateway over a million of history, from reading
 * to the last match: how long each part takes. `H=300000 N=100` before the
 * command take other numbers.
 */
async function run(): Promise<Record<string, unknown>[]> {
  const { container, close } = await openPlatform("match")
  try {
    await fillHistory(container, { matched: HISTORY, open: NEW })
    const reconciliation = container.resolve<ReconciliationModuleService>(
      RECONCILIATION_MODULE
    )
    const decide = await seconds(async () => {
      const lines = await reconciliation.readMatchLines({
        account_id: account.id,
        replayed_from: null,
      })
      const settings = await readMatchSettings(reconciliation)
      return await decideAccount(reconciliation, account, lines, settings)
    })
    const match = await seconds(
      async () => await matchAccount(container, account, "load")
    )
    const explain = await seconds(
      async () =>
        await explainAccount(container, account.id, match.value.decisions)
    )
    const again = await seconds(
      async () => await matchAccount(container, account, "load")
    )
    return [
      {
        record: "new_lines_over_history",
        history: HISTORY,
        lines: NEW,
        matched: match.value.matched.length,
        decide_s: decide.took,
        match_s: match.took,
        explain_s: explain.took,
        again_s: again.took,
        target_s: TARGET_S,
        met: match.took + explain.took <= TARGET_S,
      },
    ]
  } finally {
    await close()
  }
}

async function seconds<Value>(work: () => Promise<Value>) {
  const started = performance.now()
  const value = await work()
  const took = Number(((performance.now() - started) / 1_000).toFixed(2))
  return { value, took }
}

export default { name: "match", run } satisfies LoadRun
