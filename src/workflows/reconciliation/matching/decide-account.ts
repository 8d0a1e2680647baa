import type { MatchSettings } from "../../../modules/reconciliation/matching/match-settings"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { OpenLine } from "../../../modules/reconciliation/storage/match/read-match-lines"
import { decideById } from "./decide-by-id"
import { decidePayouts } from "./decide-payouts"
import { decideTransfers } from "./decide-transfers"
import { heedPeople } from "./heed-people"
import type { LineDecision } from "./line-decision"
import type { MatchedAccount } from "./match-account"
import { undecided } from "./undecided"

/**
 * What the rules say of an account's open lines, one decision per line, with
 * what people decided otherwise heeded. It writes nothing.
 */
export async function decideAccount(
  reconciliation: ReconciliationModuleService,
  account: MatchedAccount,
  lines: OpenLine[],
  settings: MatchSettings
): Promise<LineDecision[]> {
  const refused = await reconciliation.readRefusedPairs(
    lines.map(({ id }) => id)
  )
  const decisions =
    account.kind === "bank"
      ? await decideBank(reconciliation, account, lines, settings)
      : await decideById(reconciliation, account, lines)
  return heedPeople(decisions, refused)
}

async function decideBank(
  reconciliation: ReconciliationModuleService,
  account: MatchedAccount,
  lines: OpenLine[],
  settings: MatchSettings
): Promise<LineDecision[]> {
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
