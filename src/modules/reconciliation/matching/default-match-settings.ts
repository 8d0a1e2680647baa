import type { MatchSettings } from "./match-settings"

/** Design §6; each may be changed, and a change is replayed first. */
export const defaultMatchSettings: MatchSettings = {
  window_days: 7,
  late_days: 45,
  payer_least: 0.45,
  part_least_percent: 25,
  surplus_most: {
    IDR: 1_000_000n,
    MYR: 300n,
    SGD: 100n,
    USD: 100n,
    EUR: 100n,
  },
  surplus_most_percent: 10,
  runner_up_most: 0.5,
  doubles_below: 0.05,
  rare_doubles_below: 0.025,
  block_most: 400,
  pool_most: 24,
  steps_most: 20_000,
  automatic_least: 0.98,
  own_records: {},
  own_least: 200,
}
