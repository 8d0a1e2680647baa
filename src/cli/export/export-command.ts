import { Command, InvalidArgumentError, Option } from "commander"
import { exportWarehouse } from "../../../analytics"
import { databaseUrl } from "../database-url"
import { runCommand } from "../run-command"
import { warehouseDirectory } from "../warehouse-directory"
import { describeExport } from "./describe-export"

type ExportCommandOptions = {
  databaseUrl?: string
  out?: string
  timeZone: string
  memoryLimit?: string
  bulkMin: number
  bulkTimes: number
  full?: boolean
  format: string
  json?: boolean
}

/** `order-cycle export`: a new generation of the warehouse. */
export const exportCommand = () =>
  new Command("export")
    .description("Export the shop's database into a DuckDB warehouse.")
    .option("--database-url <url>", "PostgreSQL (default: DATABASE_URL)")
    .option("--out <directory>", "where generations are published")
    .option("--time-zone <iana>", "the store's zone", "Asia/Jakarta")
    .option("--memory-limit <size>", "for DuckDB, like 512MB")
    .addOption(bulkOption("--bulk-min <units>", "a line up to it is none", 24))
    .addOption(
      bulkOption("--bulk-times <n>", "nor one up to n median lines", 12)
    )
    .addOption(
      new Option(
        "--format <format>",
        "parquet also writes <out>/parquet/gen-<n> for other engines"
      )
        .choices(["duckdb", "parquet"])
        .default("duckdb")
    )
    .option("--full", "read everything anew, not only what changed")
    .option("--json", "one JSON document on stdout")
    .action((options: ExportCommandOptions) =>
      runCommand(() => runExport(options))
    )

/** As the shop's option `replenishment.bulk` has it. */
const bulkOption = (flags: string, description: string, value: number) =>
  new Option(flags, `bulk orders: ${description}`)
    .default(value)
    .argParser((text) => {
      if (!(Number(text) >= 1)) {
        throw new InvalidArgumentError("It is a number from 1 on.")
      }
      return Number(text)
    })

async function runExport(options: ExportCommandOptions): Promise<void> {
  const result = await exportWarehouse({
    databaseUrl: databaseUrl(options.databaseUrl, process.env),
    directory: options.out ?? warehouseDirectory(process.env),
    timeZone: options.timeZone,
    memoryLimit: options.memoryLimit,
    bulk: { min: options.bulkMin, times: options.bulkTimes },
    full: options.full,
    parquet: options.format === "parquet",
    onProgress: ({ fraction, text }) =>
      process.stderr.write(`${Math.round(fraction * 100)} % ${text}\n`),
  })
  process.stdout.write(
    `${options.json ? JSON.stringify(result) : describeExport(result)}\n`
  )
}
