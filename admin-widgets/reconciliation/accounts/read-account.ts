import type { AccountDraft } from "./account-draft"
import { readDays } from "./read-days"
import { readJsonObject } from "./read-json-object"

/**
 * A draft as `POST accounts` takes it.
 *
 * @returns which field is wrong, where one is.
 */
export function readAccount(
  draft: AccountDraft
): { body: object } | { wrong: keyof AccountDraft } {
  const profile = readJsonObject(draft.csv_profile)
  const contract = readJsonObject(draft.fee_contract)
  const lag = readDays(draft.lag_days, 0)
  const stale = draft.stale_after_days
    ? readDays(draft.stale_after_days, 1)
    : null
  if (!/^[a-z0-9-]{1,40}$/.test(draft.code)) {
    return { wrong: "code" }
  }
  if (!draft.name.trim()) {
    return { wrong: "name" }
  }
  if (!/^[A-Za-z]{3}$/.test(draft.currency_code)) {
    return { wrong: "currency_code" }
  }
  if (profile === undefined) {
    return { wrong: "csv_profile" }
  }
  if (contract === undefined) {
    return { wrong: "fee_contract" }
  }
  if (lag === undefined) {
    return { wrong: "lag_days" }
  }
  if (stale === undefined) {
    return { wrong: "stale_after_days" }
  }
  return {
    body: {
      code: draft.code,
      name: draft.name.trim(),
      kind: draft.kind,
      currency_code: draft.currency_code.toUpperCase(),
      time_zone: draft.time_zone,
      number: draft.number.trim() || null,
      provider_id: draft.provider_id.trim() || null,
      format: draft.format.trim() || "auto",
      csv_profile: profile,
      fee_contract: contract,
      lag_days: lag,
      stale_after_days: stale,
    },
  }
}
