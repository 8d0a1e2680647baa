import { Command } from "commander"
import { encodeReport, readReport } from "../../../analytics"
import { writeCsv } from "../../csv/write-csv"
import { runCommand } from "../run-command"
import { warehouseDirectory } from "../warehouse-directory"
import { reportTable } from "./report-table"

type ReportCommandOptions = {
  warehouse?: string
  from?: string
  to?: string
  currency?: string
  sku?: string
  json?: boolean
  csv?: boolean
  arrow?: boolean
  parquet?: boolean
}

/** `order-cycle report`: one report from the published warehouse. */
export const reportCommand = () =>
  new Command("report")
    .description("Answer a report from the warehouse.")
    .argument("<name>", "for example evaluation-overview")
    .option("--warehouse <file>", "a warehouse file (default: the published)")
    .option("--from <day>", "first day, store zone")
    .option("--to <day>", "last day, store zone")
    .option("--currency <code>", "ISO 4217")
    .option("--sku <sku>", "for the forecast reports")
    .option("--json", "one JSON document on stdout")
    .option("--csv", "comma separated values on stdout")
    .option("--arrow", "an Arrow stream on stdout")
    .option("--parquet", "a Parquet file on stdout")
    .action((name: string, options: ReportCommandOptions) =>
      runCommand(() => runReport(name, options))
    )

async function runReport(
  name: string,
  { json, csv, arrow, parquet, ...options }: ReportCommandOptions
): Promise<void> {
  const question = {
    ...options,
    name,
    directory: warehouseDirectory(process.env),
  }
  if (arrow || parquet) {
    const encoding = arrow ? "arrow" : "parquet"
    process.stdout.write(await encodeReport(question, encoding))
    return
  }
  const report = await readReport(question)
  const text = json
    ? `${JSON.stringify(report)}\n`
    : csv
      ? writeCsv(
          report.columns.map((column) => column.name),
          report.rows
        )
      : `${reportTable(report)}\n`
  process.stdout.write(text)
}
