import type { ExportResult } from "../../../analytics"

/** What an export did, in one sentence. */
export const describeExport = (result: ExportResult): string =>
  [describeWarehouse(result), result.parquet].filter(Boolean).join("\n")

const describeWarehouse = (result: ExportResult): string =>
  result.state === "published"
    ? `Published ${result.generation} with ${result.rows_total} rows of ` +
      `${result.datasets.length} tables (${sent(result)} sent) in ${result.seconds} s: ${result.file}`
    : `Nothing changed since ${result.generation}; it stays published: ` +
      result.file

const sent = ({ datasets }: ExportResult) =>
  datasets.reduce((sum, dataset) => sum + dataset.sent, 0)
