import { readFileSync } from "node:fs"
import { Command, Option } from "commander"
import { readWholeNumber } from "../worker/read-whole-number"
import type { PackCommandOptions, PackTerminal } from "./pack-command-options"
import { runPack } from "./run-pack"

/** `order-cycle pack`: cartons for orders, and a place for every unit. */
export const packCommand = () =>
  new Command("pack")
    .description("Choose cartons for orders and a place for every unit.")
    .requiredOption("--items <file>", "CSV of goods, plain or gzip")
    .requiredOption("--cartons <file>", "CSV of cartons, plain or gzip")
    .addOption(
      new Option("--rotation <way>", "how goods may lie without `vertical`")
        .choices(["any", "flat", "none"])
        .default("any")
    )
    .option(
      "--support <percent>",
      "share of each base that must rest on something",
      readWholeNumber(0, 100),
      75
    )
    .option("--service <file>", "JSON: how the courier charges")
    .addOption(
      new Option(
        "--objective <what>",
        "fewest boxes or lowest cost (default: cheapest with --service)"
      ).choices(["fewest", "cheapest"])
    )
    .option(
      "--budget-ms <ms>",
      "time for improving one order's plan",
      readWholeNumber(0, 3_600_000),
      2000
    )
    .option("--json", "one JSON line per order, then a summary")
    .action((options: PackCommandOptions) => {
      process.exitCode = runPack(options, terminal)
    })

const terminal: PackTerminal = {
  read: (file) => readFileSync(file),
  now: () => performance.now(),
  cpu: () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  },
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
}
