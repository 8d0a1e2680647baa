import type { ReadOptions } from "../../modules/reconciliation/statement/read-statement-file"
import { readSourceFiles } from "../../modules/reconciliation/statement/read-source-files"
import type { StatementFile } from "../../modules/reconciliation/statement/statement"
import { chooseFormat } from "./choose-format"
import type { StatementOptions, StatementTerminal } from "./statement-options"
import { toStatementDocument } from "./to-statement-document"
import { WrongUsage } from "./wrong-usage"

/**
 * Reads banks' and providers' files and says what stands in them, without a
 * database. A file that cannot be opened does not keep the others from it.
 *
 * @returns the exit code: 0 all were read, 1 one was rejected or cannot be
 *   opened, 2 wrong usage.
 */
export async function runStatement(
  options: StatementOptions,
  terminal: StatementTerminal
): Promise<0 | 1 | 2> {
  if (!options.input.length) {
    terminal.err("Name the statement: --input FILE or --input FOLDER.")
    return 2
  }
  try {
    const format = chooseFormat(options, terminal)
    let allRead = true
    for (const input of options.input) {
      allRead = (await readInput(input, format, options, terminal)) && allRead
    }
    return allRead ? 0 : 1
  } catch (error) {
    terminal.err((error as Error).message)
    return error instanceof WrongUsage ? 2 : 1
  }
}

/** @returns whether a statement was found in each file. */
async function readInput(
  input: string,
  format: ReadOptions,
  options: StatementOptions,
  terminal: StatementTerminal
): Promise<boolean> {
  const names = orComplain(() => terminal.expand(input), terminal)
  if (names?.length === 0) {
    terminal.err(`${input}: no statement is in this folder.`)
  }
  let allRead = names !== null && names.length > 0
  for (const path of names ?? []) {
    const bytes = orComplain(() => terminal.read(path), terminal)
    if (bytes === null) {
      allRead = false
      continue
    }
    for await (const { name, file } of readSourceFiles(path, bytes, format)) {
      print(name, file, options, terminal)
      allRead &&= file.state !== "rejected"
    }
  }
  return allRead
}

function orComplain<Result>(
  act: () => Result,
  { err }: StatementTerminal
): Result | null {
  try {
    return act()
  } catch (error) {
    err((error as Error).message)
    return null
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
      `  ${one.account ?? "account unknown"} ${one.currency ?? ""} ` +
        `${one.from ?? ""} to ${one.to ?? ""}: ${one.lines} lines, ` +
        `+${one.credit} -${one.debit}, gap ${one.gap ?? "unknown"}`
    )
  }
}
