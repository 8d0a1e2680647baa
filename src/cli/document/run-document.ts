import { BadField } from "../verify/fields/bad-field"
import type { DocumentOptions, DocumentTerminal } from "./document-options"
import { renderOne } from "./render-one"

/**
 * Draws papers from a file, without a database.
 *
 * @returns the exit code: 0 all were drawn, 1 one could not be (the others
 *   are written), 2 wrong usage.
 */
export async function runDocument(
  { input, out: folder, json }: DocumentOptions,
  terminal: DocumentTerminal
): Promise<0 | 1 | 2> {
  if (!input || !folder) {
    terminal.err("Name the papers and a folder: --input FILE.json --out DIR.")
    return 2
  }
  const documents = parse(input, terminal)
  if (!documents) {
    return 1
  }
  const taken = new Set<string>()
  let isWhole = true
  for (const [index, value] of documents.entries()) {
    try {
      const line = await renderOne(value, index, taken, folder, terminal)
      terminal.out(json ? JSON.stringify(line) : describe(line))
    } catch (error) {
      isWhole = false
      terminal.err(`${input}: document [${index}]: ${sayWhy(error as Error)}`)
    }
  }
  return isWhole ? 0 : 1
}

/** One snapshot stands for a list of one. */
function parse(
  file: string,
  { read, err }: DocumentTerminal
): unknown[] | null {
  try {
    const value: unknown = JSON.parse(read(file).replace(/^\uFEFF/, ""))
    return Array.isArray(value) ? value : [value]
  } catch (error) {
    err(`${file}: cannot be read as JSON: ${(error as Error).message}`)
    return null
  }
}

const describe = (line: Awaited<ReturnType<typeof renderOne>>) =>
  [`${line.file}: ${line.pages} pages`, ...line.warnings].join("; ")

const sayWhy = (error: Error) =>
  error instanceof BadField
    ? error.field
      ? `field "${error.field}" ${error.reason}`
      : `it ${error.reason}`
    : error.message
