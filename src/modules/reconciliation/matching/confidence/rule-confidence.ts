import { wilsonLowerBound } from "../../../../statistics/wilson-lower-bound"
import type { MatchRule } from "../match-rule"
import type { MatchSettings } from "../match-settings"
import { benchmarkRecords } from "./benchmark-records"

/**
 * What a rule's record proves of it at least: the benchmark's, until the
 * merchant has enough decisions of that rule, then his own (design §6).
 *
 * @returns from 0 to 1.
 */
export function ruleConfidence(
  rule: MatchRule,
  { own_records, own_least }: MatchSettings
): number {
  const own = own_records[rule]
  const { right, of } =
    own && own.of >= own_least ? own : benchmarkRecords[rule]
  return wilsonLowerBound(right, of) ?? 0
}
