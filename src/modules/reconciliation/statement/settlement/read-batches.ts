import { badRowFinding } from "../csv/bad-row-finding"
import type { TableRow } from "../csv/table-row"
import type { Finding } from "../finding"
import type { SourceLine } from "../source-line"
import type { Batch } from "./batch"
import { Batches } from "./batches"
import { checkParts } from "./check-parts"

/** How one provider's rows are read. */
export type RowReader = {
  /** Which batch a row belongs to. @throws BadCell */
  batchOf: (row: TableRow) => {
    id: string | null
    account: string | null
    currency: string
  }
  /** @throws BadCell */
  read: (row: TableRow, currency: string) => SourceLine
  /** What the source calls it. */
  typeOf: (row: TableRow) => string
  /** The source's smallest unit, in minor units. */
  unitOf: (currency: string) => bigint
  /** More to find in a row that was read. */
  check?: (row: TableRow, line: SourceLine, statement: number) => Finding[]
}

/** Puts rows to their batches; those that cannot be read become E05. */
export function readBatches(
  rows: readonly TableRow[],
  reader: RowReader
): { batches: Batch[]; findings: Finding[] } {
  const batches = new Batches()
  const findings: Finding[] = []
  for (const row of rows) {
    let found: { index: number; batch: Batch } | null = null
    try {
      const { id, account, currency } = reader.batchOf(row)
      found = batches.of(id, account, currency)
      found.batch.entries++
      const line = reader.read(row, currency)
      found.batch.lines.push(line)
      note(found.batch, row, line, reader)
      findings.push(
        ...checkParts(line, reader.unitOf(currency), found.index),
        ...(reader.check?.(row, line, found.index) ?? [])
      )
    } catch (error) {
      findings.push(badRowFinding(error, row.line, found?.index ?? null))
      if (found) {
        found.batch.unreadable++
      }
    }
  }
  return { batches: batches.all(), findings }
}

function note(
  { unknown }: Batch,
  row: TableRow,
  { kind, line }: SourceLine,
  { typeOf }: RowReader
): void {
  const type = typeOf(row)
  if (kind === "unknown" && !unknown.has(type)) {
    unknown.set(type, line)
  }
}
