import { createHash } from "node:crypto"
import { BadStatement } from "./bad-statement"
import type { CsvProfile } from "./csv/csv-profile"
import { chooseReader } from "./reading/choose-reader"
import { openContent } from "./reading/open-content"
import { rejectedFile } from "./rejected-file"
import type { ReadSource, SourceFamily, StatementFile } from "./statement"

export type ReadOptions = {
  /** Absent: found by the file's content. */
  format?: SourceFamily
  /** Of a CSV that no other reader knows. */
  profile?: CsvProfile
  /** A merchant's own reader, which reads instead of ours. */
  provider?: { read: (text: string) => ReadSource }
}

/**
 * Reads a bank's or provider's file. It never throws for what stands in it: a
 * file without a statement is `rejected`, with one finding that says why.
 */
export function readStatementFile(
  bytes: Uint8Array,
  { format, profile, provider }: ReadOptions = {}
): StatementFile {
  try {
    const content = openContent(bytes)
    const source = provider
      ? provider.read(content.text())
      : chooseReader(content, {
          family: format ?? null,
          hasProfile: profile !== undefined,
        }).read(content, profile)
    return {
      sha256: createHash("sha256").update(bytes).digest("hex"),
      bytes: bytes.length,
      ...source,
      state: stateOf(source),
    }
  } catch (error) {
    if (!(error instanceof BadStatement)) {
      throw error
    }
    return rejectedFile(bytes, error)
  }
}

const stateOf = ({ statements, findings }: ReadSource) =>
  statements.length === 0
    ? "rejected"
    : findings.some(({ severity }) => severity === "error")
      ? "quarantined"
      : "parsed"
