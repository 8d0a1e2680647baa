import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { DateTime } from "luxon"
import type { DocumentType } from "../../../types/document"
import { formatNumber } from "../number/format-number"
import { numberPeriod } from "../number/number-period"
import type { NumberReset } from "../number/number-placeholder"
import { hashSnapshot } from "../snapshot/hash-snapshot"

export type IssueDocumentInput = {
  type: DocumentType
  /** Tells several series of one type apart, "" for the only one. */
  scope: string
  /** Of the series when it does not exist yet. */
  pattern: string
  reset: NumberReset
  order_id: string
  source_id: string
  idempotency_key: string
  renderer: string
  /** Everything that is printed but number and time of issue. */
  contents: { time_zone: string } & Record<string, unknown>
  issued_by: string
}

type Series = { id: string; pattern: string; reset: NumberReset }

/**
 * Gives a document the next number of its series. Number and document are
 * written in one transaction, so a number is never lost; the series' row lock
 * puts parallel calls in line. The same idempotency key is issued once.
 *
 * @returns the document's id, and whether this call issued it.
 */
export async function insertDocument(
  manager: SqlEntityManager,
  input: IssueDocumentInput
): Promise<{ id: string; is_new: boolean }> {
  return await manager.transactional(async (transaction) => {
    const series = await lockSeries(transaction, input)
    const [issued] = await transaction.execute<{ id: string }[]>(
      `select "id" from "documents_document" where "idempotency_key" = ?`,
      [input.idempotency_key]
    )
    if (issued) {
      return { id: issued.id, is_new: false }
    }
    const id = await insertNumbered(transaction, series, input)
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
  input: IssueDocumentInput
) {
  const issuedAt = new Date()
  const day = DateTime.fromJSDate(issuedAt, { zone: input.contents.time_zone })
  const period = numberPeriod(series.reset, day)
  const [{ last }] = await transaction.execute<{ last: number }[]>(
    `insert into "documents_counter" ("id", "series_id", "period", "last")
     values (?, ?, ?, 1)
     on conflict ("series_id", "period") where "deleted_at" is null
       do update set "last" = "documents_counter"."last" + 1,
                     "updated_at" = now()
     returning "last"`,
    [generateEntityId(undefined, "odcnt"), series.id, period]
  )
  const number = formatNumber(series.pattern, day, last)
  const snapshot = {
    ...input.contents,
    number,
    issued_at: issuedAt.toISOString(),
  }
  const id = generateEntityId(undefined, "odoc")
  await transaction.execute(
    `insert into "documents_document"
       ("id", "series_id", "period", "sequence", "number", "type", "order_id",
        "source_id", "idempotency_key", "snapshot", "snapshot_sha256",
        "renderer", "issued_at", "issued_by")
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      series.id,
      period,
      last,
      number,
      input.type,
      input.order_id,
      input.source_id,
      input.idempotency_key,
      JSON.stringify(snapshot),
      hashSnapshot(snapshot),
      input.renderer,
      snapshot.issued_at,
      input.issued_by,
    ]
  )
  return id
}
