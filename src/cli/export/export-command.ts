import { Command, Option } from "commander"
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

async function runExport(options: ExportCommandOptions): Promise<void> {
  const result = await exportWarehouse({
    databaseUrl: databaseUrl(options.databaseUrl, process.env),
    directory: options.out ?? warehouseDirectory(process.env),
    timeZone: options.timeZone,
    memoryLimit: options.memoryLimit,
    full: options.full,
    parquet: options.format === "parquet",
    onProgress: ({ fraction, text }) =>
      process.stderr.write(`${Math.round(fraction * 100)} % ${text}\n`),
  })
  process.stdout.write(
    `${options.json ? JSON.stringify(result) : describeExport(result)}\n`
  )
}
