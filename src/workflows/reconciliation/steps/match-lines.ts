import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  matchByReference,
  type ProposedMatch,
  REFERENCE_RULE,
  referenceKeysOf,
} from "../../../modules/reconciliation/matching/match-by-reference"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"

/** Lines read and matched at once. */
const BATCH = 1000

export type MatchLinesInput = { account_id?: string; actor: string }

export const matchLinesStepId = "match-lines"

/**
 * Confirms every match that the rules decide by themselves. It has no
 * compensation: each match stands for itself and can be undone.
 *
 * @returns ids of the new matches.
 */
export const matchLinesStep = createStep(
  matchLinesStepId,
  async ({ account_id, actor }: MatchLinesInput, { container }) => {
    const reconciliation = container.resolve<ReconciliationModuleService>(
      RECONCILIATION_MODULE
    )
    const accounts = account_id
      ? [await reconciliation.retrieveReconciliationAccount(account_id)]
      : await reconciliation.listReconciliationAccounts()
    const matched: string[] = []
    for (const account of accounts) {
      for await (const proposed of proposeMatches(reconciliation, account)) {
        const id = await confirm(reconciliation, proposed, actor)
        matched.push(...(id ? [id] : []))
      }
    }
    return new StepResponse(matched)
  }
)

async function* proposeMatches(
  reconciliation: ReconciliationModuleService,
  account: { id: string; time_zone: string }
): AsyncGenerator<ProposedMatch> {
  const { matchDays } = await reconciliation.getOptions()
  let after: { booked_on: string; id: string } | null = null
  for (;;) {
    const lines = await reconciliation.readOpenLines({
      account_id: account.id,
      after,
      limit: BATCH,
    })
    const keys = new Set(lines.flatMap(referenceKeysOf))
    const items = await reconciliation.findItemsByKeys(
      [...keys],
      account.time_zone
    )
    const refused = await reconciliation.readRefusedPairs(
      lines.map(({ id }) => id)
    )
    yield* matchByReference(lines, items, matchDays).filter(
      ({ line_id, item_id }) =>
        !refused.some(
          (pair) => pair.line_id === line_id && pair.item_id === item_id
        )
    )
    if (lines.length < BATCH) {
      return
    }
    after = lines[lines.length - 1]
  }
}

/** What a person decided in the meantime stands. */
async function confirm(
  reconciliation: ReconciliationModuleService,
  { line_id, item_id, evidence }: ProposedMatch,
  actor: string
): Promise<string | null> {
  try {
    const { id } = await reconciliation.confirmMatch({
      line_id,
      items: [{ item_id, allocated_minor: null }],
      rule: REFERENCE_RULE.rule,
      rule_version: REFERENCE_RULE.version,
      confidence: REFERENCE_RULE.confidence,
      reason: null,
      evidence,
      run_id: null,
      actor,
    })
    return id
  } catch (error) {
    const { NOT_ALLOWED, CONFLICT } = MedusaError.Types
    if (
      [NOT_ALLOWED, CONFLICT].includes((error as MedusaError).type as never)
    ) {
      return null
    }
    throw error
  }
}
