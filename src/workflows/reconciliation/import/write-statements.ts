import type { NewPlatformItem } from "../../../modules/reconciliation/items/new-platform-item"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import {
  type FingerprintedLine,
  fingerprintLines,
} from "../../../modules/reconciliation/statement/fingerprint-lines"
import type {
  ImportedFile,
  ImportedStatement,
} from "../../../modules/reconciliation/imports/imported-statement"

/** Lines written at once. */
const BATCH = 1000

type Place = {
  file_id: string
  account_id: string
  hash: (text: string) => string
}

/**
 * Writes a file's statements and their booked lines, and says how far it is.
 * Written again after a crash, it adds what is missing.
 *
 * @returns booked lines of the file, and numbers of statements that an
 *   earlier file had.
 */
export async function writeStatements(
  reconciliation: ReconciliationModuleService,
  place: Place,
  file: ImportedFile
): Promise<{ line_count: number; known: string[] }> {
  const line_count = file.statements.reduce(
    (sum, one) => sum + booked(one).length,
    0
  )
  const known: string[] = []
  const byStatement = fingerprint(place.account_id, file)
  let lines_done = 0
  for (const [index, statement] of file.statements.entries()) {
    const { id, is_new } = await reconciliation.addStatement(
      { ...place, sha256: file.sha256, index },
      statement
    )
    known.push(...(is_new ? [] : [statement.id ?? String(index)]))
    const batch_id = await addBatch(reconciliation, place, {
      statement_id: id,
      statement,
      external_id: statement.id ?? file.sha256,
    })
    const lines = byStatement[index]
    for (let start = 0; start < lines.length; start += BATCH) {
      const batch = lines.slice(start, start + BATCH)
      await reconciliation.addLines(
        {
          ...place,
          statement_id: id,
          batch_id,
          provisional: !statement.final,
        },
        batch
      )
      lines_done += batch.length
      await reconciliation.noteProgress({
        id: place.file_id,
        line_count,
        lines_done,
      })
    }
  }
  return { line_count, known }
}

/** Ranks of equal lines count over the whole file. */
function fingerprint(
  accountId: string,
  { format, statements }: ImportedFile
): FingerprintedLine[][] {
  const family = format?.split(/[.:]/)[0] ?? ""
  const lines = fingerprintLines(accountId, family, statements.flatMap(booked))
  let start = 0
  return statements.map((statement) => {
    const end = start + booked(statement).length
    const own = lines.slice(start, end)
    start = end
    return own.map((line) => ({
      ...line,
      // A getter in some readers: spreading loses it.
      raw: line.raw,
      booked_on:
        line.booked_on ?? line.value_on ?? statement.to ?? statement.from,
    }))
  })
}

const booked = ({ lines }: ImportedStatement) =>
  lines.filter(({ state }) => state === "booked")

async function addBatch(
  reconciliation: ReconciliationModuleService,
  { account_id }: Place,
  batch: {
    statement_id: string
    statement: ImportedStatement
    external_id: string
  }
): Promise<string | null> {
  const { statement, ...ids } = batch
  const { settlement } = statement
  if (!settlement) {
    return null
  }
  const id = await reconciliation.addBatch(
    { account_id, ...ids },
    statement,
    settlement
  )
  if (settlement.payout_minor !== null && settlement.payout_minor > 0n) {
    await reconciliation.upsertItems([
      toPayout(id, statement, settlement.payout_minor),
    ])
  }
  return id
}

/** What the bank must book of a batch. */
const toPayout = (
  batchId: string,
  { id, currency, to }: ImportedStatement,
  payout_minor: bigint
): NewPlatformItem => ({
  kind: "payout",
  entity_id: batchId,
  order_id: null,
  payment_id: null,
  provider_id: null,
  reference: id,
  provider_refs: id === null ? [] : [id],
  payer: null,
  amount_minor: payout_minor.toString(),
  currency_code: currency.toLowerCase(),
  authorised_minor: null,
  opened_at: to ? `${to}T12:00:00.000Z` : new Date().toISOString(),
  excluded_reason: null,
})
