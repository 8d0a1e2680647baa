import { readFileSync } from "node:fs"
import { Command } from "commander"
import { expandInput } from "./expand-input"
import { runStatement } from "./run-statement"
import type { StatementOptions } from "./statement-options"

/** `order-cycle statement`: what stands in a bank's or provider's file. */
export const statementCommand = () =>
  new Command("statement")
    .description("Read a bank's statement: lines, sums, balances, findings.")
    .option("--input <path>", "file or folder; repeat for more", collect, [])
    .option(
      "--format <format>",
      "auto, camt, mt940, ofx, csv:PROFILE, stripe, paypal, adyen or xendit",
      "auto"
    )
    .option("--profile <profile>", "bca, or a JSON file: csv:PROFILE in short")
    .option("--lines", "list the lines too")
    .option("--json", "one JSON document per file on stdout")
    .action(async (options: StatementOptions) => {
      process.exitCode = await runStatement(options, {
        read: (file) => readFileSync(file),
        expand: expandInput,
        out: (line) => process.stdout.write(`${line}\n`),
        err: (line) => process.stderr.write(`${line}\n`),
      })
    })

const collect = (input: string, inputs: string[]) => [...inputs, input]
