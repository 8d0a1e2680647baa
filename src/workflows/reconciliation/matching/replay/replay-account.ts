import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { DateTime } from "luxon"
import type { MatchSettings } from "../../../../modules/reconciliation/matching/match-settings"
import { RECONCILIATION_MODULE } from "../../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../../modules/reconciliation/service"
import type { ReplayResponse } from "../../../../types/reconciliation/replays"
import { decideBank } from "../decide-bank"
import { hashDecisions } from "../hash-decisions"
import { heedPeople } from "../heed-people"
import type { LineDecision } from "../line-decision"
import { readMatchSettings } from "../read-match-settings"
import { runParams } from "../run-params"
import { compareReplay } from "./compare-replay"
import { toReplayExamples } from "./to-replay-examples"

export type ReplayInput = {
  account_id: string
  /** Days whose lines are replayed, today the last of them. */
  days: number
  /** What differs from the shop's settings. */
  settings: Partial<MatchSettings>
}

/**
 * What the rules would decide of a bank account's last days as if none of
 * those lines were matched, against what stands (design §6). What was paid
 * otherwise stays paid. It writes nothing.
 *
 * @throws MedusaError NOT_FOUND for an account that does not exist,
 *   INVALID_DATA for one that is no bank's.
 */
export async function replayAccount(
  container: MedusaContainer,
  { account_id, days, settings: changed }: ReplayInput
): Promise<ReplayResponse["replay"]> {
  const reconciliation = container.resolve<ReconciliationModuleService>(
    RECONCILIATION_MODULE
  )
  const account = await reconciliation.retrieveReconciliationAccount(account_id)
  if (account.kind !== "bank") {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${account.name} is no bank account: its lines are matched by ids, which no setting changes. Choose a bank account.`
    )
  }
  const from = firstDay(days, account.time_zone)
  const lines = await reconciliation.readMatchLines({
    account_id,
    replayed_from: from,
  })
  const ids = lines.map(({ id }) => id)
  const settings = { ...(await readMatchSettings(reconciliation)), ...changed }
  const decided = await decideBank(reconciliation, {
    account,
    lines,
    settings,
    set_aside: ids,
  })
  const alone = inOrderOf(ids, decided)
  const refused = await reconciliation.readRefusedPairs(ids)
  const decisions = heedPeople(alone, refused)
  const standing = await reconciliation.readStandingMatches(ids)
  const compared = compareReplay({ decisions, alone, standing, refused })
  return {
    account_id,
    days,
    from,
    settings: runParams(settings),
    counts: compared.counts,
    by_rule: compared.by_rule,
    examples: await toReplayExamples(container, compared.lines),
    output_hash: hashDecisions(decisions),
  }
}

const inOrderOf = (ids: string[], decisions: LineDecision[]) => {
  const byLine = new Map(decisions.map((one) => [one.line.id, one]))
  return ids.flatMap((id) => byLine.get(id) ?? [])
}

const firstDay = (days: number, zone: string): string =>
  DateTime.now()
    .setZone(zone)
    .minus({ days: days - 1 })
    .toFormat("yyyy-MM-dd")
