import { randomBytes } from "node:crypto"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { DateTime } from "luxon"
import { formatNumber } from "../number/format-number"
import { numberPeriod } from "../number/number-period"
import type { NumberReset } from "../number/number-placeholder"
import type { Logo } from "../logo/logo"
import { hashSnapshot } from "../snapshot/hash-snapshot"
import { endDocument } from "./end-document"
import { findStanding } from "./find-standing"
import type { IssueDocumentInput } from "./issue-document-input"
import { keepLogo } from "./keep-logo"
import { refuseAboveLimit } from "./refuse-above-limit"
import { takeNumber } from "./take-number"

/** 128 bits. */
const TOKEN_BYTES = 16

type NewDocument = {
  id: string
  /** Papers of the source before it. */
  count: number
  print: PrintOptions
}

/** What every paper of the shop shows. */
export type PrintOptions = {
  /** With `{token}`, where a paper is verified; null for none. */
  verifyUrl: string | null
  logo: Logo | null
}

type Series = { id: string; pattern: string; reset: NumberReset }

/**
 * Gives a document the next number of its series. Number and document are
 * written in one transaction, so a number is never lost; the series' row lock
 * puts parallel calls in line. A source has one paper that counts: asked
 * again, that one answers.
 *
 * @returns the document's id, and whether this call issued it.
 */
export async function insertDocument(
  manager: SqlEntityManager,
  input: IssueDocumentInput,
  print: PrintOptions
): Promise<{ id: string; is_new: boolean }> {
  return await manager.transactional(async (transaction) => {
    const series = await lockSeries(transaction, input)
    const standing = await findStanding(transaction, input)
    if (standing.id) {
      return { id: standing.id, is_new: false }
    }
    await refuseAboveLimit(transaction, input)
    const id = generateEntityId(undefined, "odoc")
    if (input.supersedes) {
      await endDocument(transaction, {
        ...input.supersedes,
        status: "superseded",
        actor: input.issued_by,
        superseded_by: id,
      })
    }
    await insertNumbered(transaction, series, input, {
      id,
      count: standing.count,
      print,
    })
    return { id, is_new: true }
  })
}

async function lockSeries(
  transaction: SqlEntityManager,
  { type, scope, pattern, reset }: IssueDocumentInput
) {
  await transaction.execute(
    `insert into "documents_series" ("id", "type", "scope", "pattern", "reset")
     values (?, ?, ?, ?, ?) on conflict do nothing`,
    [generateEntityId(undefined, "odser"), type, scope, pattern, reset]
  )
  const [series] = await transaction.execute<Series[]>(
    `select "id", "pattern", "reset" from "documents_series"
      where "type" = ? and "scope" = ? and "deleted_at" is null for update`,
    [type, scope]
  )
  return series
}

async function insertNumbered(
  transaction: SqlEntityManager,
  series: Series,
  input: IssueDocumentInput,
  { id, count, print }: NewDocument
) {
  const { verifyUrl, logo } = print
  if (logo) {
    await keepLogo(transaction, logo)
  }
  const issuedAt = new Date()
  const day = DateTime.fromJSDate(issuedAt, { zone: input.contents.time_zone })
  const period = numberPeriod(series.reset, day)
  const sequence = await takeNumber(transaction, series.id, period)
  const number = formatNumber(series.pattern, day, sequence)
  const token = randomBytes(TOKEN_BYTES).toString("base64url")
  const snapshot = {
    ...input.contents,
    number,
    issued_at: issuedAt.toISOString(),
    ...(verifyUrl && { verify_url: verifyUrl.replace("{token}", token) }),
    ...(logo && { logo: logo.sha256 }),
  }
  const key = `${input.type}:${input.source_id}`
  const row = {
    id,
    series_id: series.id,
    period,
    sequence,
    number,
    type: input.type,
    order_id: input.order_id,
    source_id: input.source_id,
    idempotency_key: count ? `${key}:${count + 1}` : key,
    token,
    snapshot: JSON.stringify(snapshot),
    snapshot_sha256: hashSnapshot(snapshot),
    renderer: input.renderer,
    issued_at: snapshot.issued_at,
    issued_by: input.issued_by,
    amount_minor: input.money?.amount_minor ?? null,
    currency_code: input.money?.currency_code ?? null,
    stamp_duty: input.money?.stamp_duty ?? false,
  }
  const columns = Object.keys(row).map((name) => `"${name}"`)
  await transaction.execute(
    `insert into "documents_document" (${columns.join(", ")})
     values (${columns.map(() => "?").join(", ")})`,
    Object.values(row)
  )
}
