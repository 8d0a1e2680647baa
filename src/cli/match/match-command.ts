import { readFileSync } from "node:fs"
import { Command } from "commander"
import { readWholeNumber } from "../worker/read-whole-number"
import type { MatchOptions } from "./match-options"
import { runMatch } from "./run-match"

/** `order-cycle match`: which orders a bank's lines pay. */
export const matchCommand = () =>
  new Command("match")
    .description("Match a bank's lines with the orders that they pay.")
    .requiredOption(
      "--expected <file>",
      "CSV: id, reference, amount, currency, opened_on, due_on, payer, " +
        "status (open, paid, cancelled), unique_amount (yes, no)"
    )
    .requiredOption(
      "--lines <file>",
      "CSV: id, booked_on, amount (signed), currency, text, reference, payer"
    )
    .option(
      "--window <days>",
      "days after an order in which it is paid, unless it has a due_on",
      readWholeNumber(0, 365),
      7
    )
    .option("--json", "one JSON document on stdout")
    .action((options: MatchOptions) => {
      process.exitCode = runMatch(options, {
        read: (file) => readFileSync(file),
        out: (line) => process.stdout.write(`${line}\n`),
        err: (line) => process.stderr.write(`${line}\n`),
      })
    })
