import type { AccountDraft } from "./account-draft"

/** The fields as the server reads them; what is empty is left to it. */
export function readAccount(draft: AccountDraft): object {
  const { provider_id, name, couriers, base_url, rps, daily_quota } = draft
  return {
    provider_id,
    name,
    couriers,
    secret: draft.secret || null,
    api_key: draft.api_key.trim() || null,
    options: base_url.trim() ? { base_url: base_url.trim() } : {},
    rps: rps === "" ? null : Number(rps),
    daily_quota: daily_quota === "" ? null : Number(daily_quota),
    quota_zone: draft.quota_zone.trim() || null,
  }
}
