import { defaultMatchSettings } from "../../../modules/reconciliation/matching/default-match-settings"
import { matchRules } from "../../../modules/reconciliation/matching/match-rule"
import type { MatchSettings } from "../../../modules/reconciliation/matching/match-settings"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"

/** The shop's options, and how often each rule was right here. */
export async function readMatchSettings(
  reconciliation: ReconciliationModuleService
): Promise<MatchSettings> {
  const { windowDays, matchDays } = await reconciliation.getOptions()
  const records = await reconciliation.readRuleRecords()
  return {
    ...defaultMatchSettings,
    window_days: windowDays,
    late_days: matchDays,
    own_records: Object.fromEntries(
      records
        .filter(({ rule }) => (matchRules as readonly string[]).includes(rule))
        .map(({ rule, right, of }) => [rule, { right, of }])
    ),
  }
}
