import { createHash } from "node:crypto"
import { BadStatement } from "./bad-statement"
import type { CsvProfile } from "./csv/csv-profile"
import { readCsvStatement } from "./csv/read-csv-statement"
import { decodeStatement } from "./decode-statement"
import type { StatementFile } from "./statement"

/**
 * Reads a bank's file. It never throws for what stands in it: a file without
 * a statement is `rejected`, with one finding that says why.
 */
export function readStatementFile(
  bytes: Uint8Array,
  profile: CsvProfile
): StatementFile {
  const file = {
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.length,
    format: `csv:${profile.name}`,
  }
  try {
    const { statement, findings } = readCsvStatement(
      decodeStatement(bytes),
      profile
    )
    const isWhole = findings.every(({ severity }) => severity !== "error")
    return {
      ...file,
      state: isWhole ? "parsed" : "quarantined",
      statements: [statement],
      findings,
    }
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
