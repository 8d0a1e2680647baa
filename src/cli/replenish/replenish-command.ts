import { readFileSync } from "node:fs"
import { Command } from "commander"
import { runCases } from "../verify/run-cases"
import type { VerifyOptions } from "../verify/verify-options"
import { replenishKinds } from "./cases/replenish-kinds"

/** `order-cycle replenish`: what would be ordered and booked, by case. */
export const replenishCommand = () =>
  new Command("replenish")
    .description("Decide cases of forecasts, orders, receipts and stock.")
    .option("--input <file>", "JSON list of { id, kind, input }")
    .option("--json", "one JSON document on stdout")
    .action((options: VerifyOptions) => {
      process.exitCode = runCases(replenishKinds, options, {
        read: (file) => readFileSync(file, "utf8"),
        out: (line) => process.stdout.write(`${line}\n`),
        err: (line) => process.stderr.write(`${line}\n`),
      })
    })
