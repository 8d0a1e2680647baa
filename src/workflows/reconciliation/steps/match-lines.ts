import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { TimelineEntry } from "../../../types/timeline"
import { explainAccount } from "../matching/explain-account"
import { matchAccount } from "../matching/match-account"
import { settleLostRefunds } from "../refunds/settle-lost-refunds"

export type MatchLinesInput = { account_id?: string; actor: string }

export type MatchedLines = { matched: string[]; entries: TimelineEntry[] }

export const matchLinesStepId = "match-lines"

/**
 * Confirms every match that the rules decide by themselves, keeps what they
 * suggest, and names what does not agree. It has no compensation: each match
 * stands for itself and can be undone.
 *
 * @returns ids of the new matches, and what orders' timelines are told.
 */
export const matchLinesStep = createStep(
  matchLinesStepId,
  async ({ account_id, actor }: MatchLinesInput, { container }) => {
    const reconciliation = container.resolve<ReconciliationModuleService>(
      RECONCILIATION_MODULE
    )
    const accounts = account_id
      ? [await reconciliation.retrieveReconciliationAccount(account_id)]
      : await reconciliation.listReconciliationAccounts(
          {},
          { order: { code: "ASC" }, take: null }
        )
    const matched: string[] = []
    const entries: TimelineEntry[] = []
    for (const account of accounts) {
      const one = await matchOne(container, account, actor)
      matched.push(...one.matched)
      entries.push(...one.entries)
    }
    await reconciliation.settleBatches()
    return new StepResponse<MatchedLines>({ matched, entries })
  }
)

async function matchOne(
  container: MedusaContainer,
  account: Parameters<typeof matchAccount>[1],
  actor: string
): Promise<MatchedLines> {
  const first = await matchAccount(container, account, actor)
  const last = (await settleLostRefunds(container, first.decisions))
    ? await matchAccount(container, account, actor)
    : { matched: [], decisions: first.decisions }
  return {
    matched: [...first.matched, ...last.matched],
    entries: await explainAccount(container, account.id, last.decisions),
  }
}
