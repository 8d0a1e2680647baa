import { createHash } from "node:crypto"
import { BadStatement } from "./bad-statement"
import { bcaProfile } from "./csv/bca-profile"
import type { CsvProfile } from "./csv/csv-profile"
import { readCsv } from "./csv/read-csv"
import { decodeStatement } from "./decode-statement"
import { settlementReaders } from "./settlement/settlement-readers"
import type { ReadSource, SourceFamily, StatementFile } from "./statement"

export type ReadOptions = {
  /** Absent: found by the file's content. */
  format?: SourceFamily
  /** Of a CSV that no other reader knows. */
  profile?: CsvProfile
}

/**
 * Reads a bank's or provider's file. It never throws for what stands in it: a file without
 * a statement is `rejected`, with one finding that says why.
 */
export function readStatementFile(
  bytes: Uint8Array,
  options: ReadOptions = {}
): StatementFile {
  const file = {
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.length,
  }
  try {
    const source = readText(decodeStatement(bytes), options)
    const isWhole = source.findings.every(
      ({ severity }) => severity !== "error"
    )
    return { ...file, ...source, state: isWhole ? "parsed" : "quarantined" }
  } catch (error) {
    if (!(error instanceof BadStatement)) {
      throw error
    }
    const { line, column, message } = error
    return {
      ...file,
      format: null,
      state: "rejected",
      statements: [],
      findings: [
        {
          code: "E05",
          severity: "error",
          statement: null,
          line,
          column,
          message,
        },
      ],
    }
  }
}

function readText(text: string, { format, profile }: ReadOptions): ReadSource {
  const readers = Object.entries(settlementReaders)
  const [, reader] =
    readers.find(([family, { recognises }]) =>
      format ? family === format : !profile && recognises(text.slice(0, 65_536))
    ) ?? []
  return reader ? reader.read(text) : readCsv(text, profile ?? bcaProfile)
}
