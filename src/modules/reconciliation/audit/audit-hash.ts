import { createHash } from "node:crypto"

/** One act, as its hash is made of it. */
export type AuditRecord = {
  account_id: string
  position: number
  action: string
  actor: string
  subject_id: string
  payload: unknown
  /** UTC, ISO 8601 with milliseconds. */
  at: string
}

/** What the first act of an account follows. */
export const AUDIT_START = "0".repeat(64)

/**
 * `sha256(prev_hash ‖ canonical row)`: the row as JSON with its keys in
 * order, however the database gives them back.
 *
 * @returns 64 hex digits.
 */
export const auditHash = (prevHash: string, record: AuditRecord): string =>
  createHash("sha256")
    .update(prevHash)
    .update(
      toCanonicalJson({
        account_id: record.account_id,
        position: record.position,
        action: record.action,
        actor: record.actor,
        subject_id: record.subject_id,
        payload: record.payload,
        at: record.at,
      })
    )
    .digest("hex")

const toCanonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))
        )
      : part
  )
