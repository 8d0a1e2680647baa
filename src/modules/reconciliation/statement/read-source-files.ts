import { BadStatement } from "./bad-statement"
import { type ReadOptions, readStatementFile } from "./read-statement-file"
import { rejectedFile } from "./rejected-file"
import type { StatementFile } from "./statement"
import { isZip } from "./zip/is-zip"
import { unzip } from "./zip/unzip"

export type NamedFile = { name: string; file: StatementFile }

/**
 * Reads a file, or each file of a zip archive under its own name: one by one,
 * as they are asked for. An archive that is refused is one rejected file.
 */
export async function* readSourceFiles(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {}
): AsyncGenerator<NamedFile> {
  if (!isZip(bytes)) {
    yield { name, file: readStatementFile(bytes, options) }
    return
  }
  try {
    for await (const entry of unzip(bytes)) {
      const file = readStatementFile(entry.bytes, options)
      yield { name: `${name}/${entry.name}`, file }
    }
  } catch (error) {
    if (!(error instanceof BadStatement)) {
      throw error
    }
    yield { name, file: rejectedFile(bytes, error) }
  }
}
