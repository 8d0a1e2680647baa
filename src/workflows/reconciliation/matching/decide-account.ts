import type { MatchSettings } from "../../../modules/reconciliation/matching/match-settings"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { OpenLine } from "../../../modules/reconciliation/storage/match/read-match-lines"
import { decideBank } from "./decide-bank"
import { decideById } from "./decide-by-id"
import { heedPeople } from "./heed-people"
import type { LineDecision } from "./line-decision"
import type { MatchedAccount } from "./match-account"

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
      ? await decideBank(reconciliation, {
          account,
          lines,
          settings,
          set_aside: [],
        })
      : await decideById(reconciliation, account, lines)
  return heedPeople(decisions, refused)
}
