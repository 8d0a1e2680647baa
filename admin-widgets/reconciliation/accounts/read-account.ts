import type { AccountDraft } from "./account-draft"

/**
 * A draft as `POST accounts` takes it.
 *
 * @returns which field is wrong, where one is.
 */
export function readAccount(
  draft: AccountDraft
): { body: object } | { wrong: keyof AccountDraft } {
  const profile = readProfile(draft.csv_profile)
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
      lag_days: lag,
      stale_after_days: stale,
    },
  }
}

function readProfile(text: string): object | null | undefined {
  if (!text.trim()) {
    return null
  }
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? value
      : undefined
  } catch {
    // Half typed.
    return undefined
  }
}

const readDays = (text: string, least: number) =>
  /^\d{1,2}$/.test(text) && Number(text) >= least && Number(text) <= 90
    ? Number(text)
    : undefined
