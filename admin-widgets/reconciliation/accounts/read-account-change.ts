import { readDays } from "./read-days"
import { readJsonObject } from "./read-json-object"

/** How an account is watched, as somebody types it. */
export type AccountChange = {
  lag_days: string
  stale_after_days: string
  /** JSON; empty: fees are not checked. */
  fee_contract: string
}

/**
 * A change as `POST accounts/:id` takes it.
 *
 * @returns which field is wrong, where one is.
 */
export function readAccountChange(
  change: AccountChange
): { body: object } | { wrong: keyof AccountChange } {
  const lag_days = readDays(change.lag_days, 0)
  const stale_after_days = change.stale_after_days
    ? readDays(change.stale_after_days, 1)
    : null
  const fee_contract = readJsonObject(change.fee_contract)
  if (lag_days === undefined) {
    return { wrong: "lag_days" }
  }
  if (stale_after_days === undefined) {
    return { wrong: "stale_after_days" }
  }
  if (fee_contract === undefined) {
    return { wrong: "fee_contract" }
  }
  return { body: { lag_days, stale_after_days, fee_contract } }
}
