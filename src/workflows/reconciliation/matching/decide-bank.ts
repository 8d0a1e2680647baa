import type { MatchSettings } from "../../../modules/reconciliation/matching/match-settings"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { OpenLine } from "../../../modules/reconciliation/storage/match/read-match-lines"
import { decidePayouts } from "./decide-payouts"
import { decideTransfers } from "./decide-transfers"
import type { LineDecision } from "./line-decision"
import type { MatchedAccount } from "./match-account"
import { undecided } from "./undecided"

export type BankLines = {
  account: Pick<MatchedAccount, "id" | "time_zone">
  /** In order of (day, id). */
  lines: OpenLine[]
  settings: MatchSettings
  /** Ids of lines whose matches are read as not made. */
  set_aside: string[]
}

/** Payouts first, then transfers: one decision per line of a bank. */
export async function decideBank(
  reconciliation: ReconciliationModuleService,
  { lines, ...bank }: BankLines
): Promise<LineDecision[]> {
  const payouts = await decidePayouts(reconciliation, { ...bank, lines })
  const known = new Set(payouts.map(({ line }) => line.id))
  const rest = lines.filter(({ id }) => !known.has(id))
  const transfers = await decideTransfers(reconciliation, {
    ...bank,
    lines: rest,
  })
  const said = new Set(transfers.map(({ line }) => line.id))
  return [
    ...payouts,
    ...transfers,
    ...rest.filter(({ id }) => !said.has(id)).map(undecided),
  ]
}
