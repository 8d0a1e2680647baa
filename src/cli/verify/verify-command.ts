import { readFileSync } from "node:fs"
import { Command } from "commander"
import { runVerify } from "./run-verify"
import type { VerifyOptions } from "./verify-options"

/** `order-cycle verify`: what the desk would decide, case by case. */
export const verifyCommand = () =>
  new Command("verify")
    .description("Decide cases of money, stock, holds, promises, addresses.")
    .option("--input <file>", "JSON list of { id, kind, input }")
    .option("--json", "one JSON document on stdout")
    .action((options: VerifyOptions) => {
      process.exitCode = runVerify(options, {
        read: (file) => readFileSync(file, "utf8"),
        out: (line) => process.stdout.write(`${line}\n`),
        err: (line) => process.stderr.write(`${line}\n`),
      })
    })
