import { readFileSync, writeFileSync } from "node:fs"
import { Command } from "commander"
import type { IntakeOptions } from "./intake-options"
import { runIntake } from "./run-intake"

/** `order-cycle intake`: what importing a file of orders would come to. */
export const intakeCommand = () =>
  new Command("intake")
    .description("Check files of orders before they are imported.")
    .option(
      "--input <file>",
      "orders as CSV or JSON, plain or gzip; repeat for more files",
      (file: string, files: string[]) => [...files, file],
      []
    )
    .option("--dry-run", "read and judge, import nothing")
    .option("--json", "one JSON document on stdout")
    .option("--profile <file>", "JSON: how the channel writes its files")
    .option("--rules <file>", "JSON: rules to try on the orders")
    .option("--rejects <file>", "write all refused rows as CSV")
    .option("--limit <n>", "refused rows that the answer lists", "100")
    .option("--strict", "exit with 1 when a row is refused")
    .action((options: IntakeOptions) => {
      process.exitCode = runIntake(options, {
        read: (file) => readFileSync(file),
        write: (file, text) => writeFileSync(file, text),
        now: () => Date.now(),
        out: (line) => process.stdout.write(`${line}\n`),
        err: (line) => process.stderr.write(`${line}\n`),
      })
    })
