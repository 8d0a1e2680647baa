import { createHash } from "node:crypto"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { AccountChanged } from "../accounts/account-changed"
import type { SeenAccount } from "../accounts/seen-account"

export type NewPayload = {
  account_id: string | null
  source: "webhook" | "manual" | "import" | "system" | "poll"
  dialect: string
  body: string
  /** A hint is no evidence: it only makes us ask. */
  trust: "proof" | "hint"
  /** The provider's own name of it; null: it has none. */
  external_id: string | null
  /** UTC, ISO 8601. */
  received_at: string
  told_by: string | null
  /** Set when whoever inserts it merges it too. */
  processed_at: string | null
  /** The account that proved it, if one did. */
  seen?: SeenAccount
}

/**
 * Keeps a payload. A webhook that came before (same account, same body or the
 * provider's same name) is answered with the first one; a new one is noted at
 * its account, to the minute: many at once would wait for its row.
 *
 * @throws AccountChanged when the account is not any more as it was `seen`;
 *   nothing is kept.
 */
export async function insertPayload(
  manager: SqlEntityManager,
  payload: NewPayload
): Promise<{ id: string; is_new: boolean }> {
  const id = generateEntityId(undefined, "otpl")
  const hash = createHash("sha256").update(payload.body).digest("hex")
  const [isAsSeen, seen] = guardOf(payload)
  const inserted = await manager.execute<{ id: string }[]>(
    `with stored as (
       insert into "tracking_payload"
         ("id", "account_id", "source", "dialect", "body", "body_sha256",
          "trust", "external_id", "received_at", "told_by", "processed_at")
       select ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?, ?::timestamptz
        where ${isAsSeen}
       on conflict do nothing
       returning "id", "account_id", "source", "received_at"),
     heard as (
       update "tracking_courier_account" a
          set "last_webhook_at" = s."received_at", "updated_at" = now()
         from stored s
        where a."id" = s."account_id" and s."source" = 'webhook'
          and (a."last_webhook_at" is null
            or a."last_webhook_at" < s."received_at" - interval '1 minute'))
     select "id" from stored`,
    [
      id,
      payload.account_id,
      payload.source,
      payload.dialect,
      // PostgreSQL keeps no zero bytes; a body with one is no JSON anyway.
      payload.body.replaceAll("\u0000", "\uFFFD"),
      hash,
      payload.trust,
      payload.external_id,
      payload.received_at,
      payload.told_by,
      payload.processed_at,
      ...seen,
    ]
  )
  if (inserted.length) {
    return { id, is_new: true }
  }
  const [first] = await manager.execute<{ id: string }[]>(
    `select "id" from "tracking_payload"
      where "account_id" = ? and "source" = 'webhook' and "deleted_at" is null
        and ("body_sha256" = ? or "external_id" = ?) and ${isAsSeen}
      order by "received_at" limit 1`,
    [payload.account_id, hash, payload.external_id, ...seen]
  )
  if (!first) {
    throw new AccountChanged()
  }
  return { id: first.id, is_new: false }
}

/** A condition in SQL with its values. */
function guardOf({ account_id, seen }: NewPayload): [string, unknown[]] {
  return seen
    ? [
        `exists (select 1 from "tracking_courier_account"
           where "id" = ? and "enabled" and "deleted_at" is null
             and "secret_encrypted" is not distinct from ?
             and "old_secret_encrypted" is not distinct from ?
             -- A Date has no microseconds.
             and date_trunc('milliseconds', "old_secret_until")
               is not distinct from ?::timestamptz)`,
        [
          account_id,
          seen.secret_encrypted,
          seen.old_secret_encrypted,
          seen.old_secret_until,
        ],
      ]
    : ["true", []]
}
