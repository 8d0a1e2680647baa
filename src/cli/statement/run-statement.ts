import { readStatementFile } from "../../modules/reconciliation/statement/read-statement-file"
import type { StatementFile } from "../../modules/reconciliation/statement/statement"
import { chooseFormat } from "./choose-format"
import type { StatementOptions, StatementTerminal } from "./statement-options"
import { toStatementDocument } from "./to-statement-document"

/**
 * Reads banks' files and says what stands in them, without a database.
 *
 * @returns the exit code: 0 all were read, 1 one was rejected or cannot be
 *   opened, 2 wrong usage.
 */
export function runStatement(
  options: StatementOptions,
  terminal: StatementTerminal
): 0 | 1 | 2 {
  if (!options.input.length) {
    terminal.err("Name the statement: --input FILE or --input FOLDER.")
    return 2
  }
  try {
    const chosen = chooseFormat(options, terminal)
    const states = options.input.flatMap(terminal.expand).map((name) => {
      const file = readStatementFile(terminal.read(name), chosen)
      print(name, file, options, terminal)
      return file.state
    })
    return states.includes("rejected") ? 1 : 0
  } catch (error) {
    terminal.err((error as Error).message)
    return 1
  }
}

function print(
  name: string,
  file: StatementFile,
  { json, lines = false }: StatementOptions,
  { out, err }: StatementTerminal
): void {
  for (const { line, column, message } of file.findings) {
    err(
      [name, line, column].filter((part) => part !== null).join(":") +
        `: ${message}`
    )
  }
  const document = toStatementDocument(name, file, lines)
  if (json) {
    out(JSON.stringify(document))
    return
  }
  out(`${name}: ${file.state}`)
  for (const one of document.statements) {
    out(
      `  ${one.account ?? "account unknown"} ${one.currency} ` +
        `${one.from ?? ""} to ${one.to ?? ""}: ${one.lines} lines, ` +
        `+${one.credit} -${one.debit}, gap ${one.gap ?? "unknown"}`
    )
  }
}
