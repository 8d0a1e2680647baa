import type { MatchRecord } from "./confidence/match-record"
import type { MatchRule } from "./match-rule"

/** Everything a merchant may set; stored with a run (design §6). */
export type MatchSettings = {
  /** Days after `opened_on` without a `due_on`. */
  window_days: number
  /** Days after which even a code's payment is left to a person. */
  late_days: number
  /** Least similarity of the payer where the amount differs. */
  payer_least: number
  /** Least percent of what is due that a part may be. */
  part_least_percent: number
  /** Largest surplus by currency, minor units; none where not named. */
  surplus_most: Readonly<Record<string, bigint>>
  /** Largest surplus in percent of what is due. */
  surplus_most_percent: number
  /** Highest similarity of the second likeliest payer. */
  runner_up_most: number
  /**
   * A name decides where fewer open items would have it and the amount by
   * chance; below the second also against names that share words with it.
   */
  doubles_below: number
  rare_doubles_below: number
  /** Lines or items that are assigned at once. */
  block_most: number
  /** Items of one payer that are added up, and tries to do so. */
  pool_most: number
  steps_most: number
  /** Least confidence of a rule that decides by itself. */
  automatic_least: number
  /** The merchant's own decisions by rule, and how many count at least. */
  own_records: Partial<Record<MatchRule, MatchRecord>>
  own_least: number
}
