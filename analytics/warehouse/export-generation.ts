import type { ExportOptions } from "../export-options"
import type { ExportedDataset, ExportResult } from "../export-result"
import type { LoadedDataset } from "../source/loaded-dataset"
import { writeParquet } from "../parquet/write-parquet"
import { buildWarehouse } from "./build-warehouse"
import { checkWarehouse } from "./check-warehouse"
import { generationNumbers } from "./generation-numbers"
import { publishGeneration } from "./publish-generation"
import { publishedFile } from "./published-file"
import { readPublished } from "./read-published"
import { removeLeftovers } from "./remove-leftovers"
import { withWarehouse } from "./with-warehouse"

/** Builds and publishes under the export lock, and tidies up either way. */
export async function exportGeneration(
  options: ExportOptions
): Promise<ExportResult> {
  const { directory, onProgress, memoryLimit = "1GB" } = options
  const begun = performance.now()
  await removeLeftovers(directory)
  try {
    const [newest = 0] = await generationNumbers(directory)
    const number = newest + 1
    const before = await publishedFile(directory)
    const built = await buildWarehouse(options, `gen-${number}`, before)
    const { isNew } = built
    onProgress?.({ fraction: 0.95, text: "publish" })
    const file = isNew
      ? await publishGeneration(directory, number, (copy) =>
          withWarehouse(
            copy,
            (connection) => checkWarehouse(connection, built.datasets),
            options.memoryLimit
          )
        )
      : String(before)
    const published = await readPublished(directory)
    if (options.parquet) {
      onProgress?.({ fraction: 0.97, text: "parquet" })
    }
    const parquet =
      options.parquet && published
        ? await writeParquet(directory, published, memoryLimit)
        : null
    onProgress?.({ fraction: 1, text: isNew ? "published" : "unchanged" })
    return {
      state: isNew ? "published" : "unchanged",
      generation: published?.generation ?? `gen-${number}`,
      file,
      parquet,
      snapshot: built.snapshot,
      datasets: built.datasets.map(toExported),
      rows_total: built.datasets.reduce((sum, { rows }) => sum + rows, 0),
      seconds: round((performance.now() - begun) / 1_000),
      peak_rss_mb: Math.round(process.resourceUsage().maxRSS / 1_024),
    }
  } finally {
    await removeLeftovers(directory)
  }
}

const round = (seconds: number) => Math.round(seconds * 1_000) / 1_000

const toExported = ({
  name,
  rows,
  sent,
  mode,
  seconds,
}: LoadedDataset): ExportedDataset => ({
  name,
  rows,
  sent,
  mode,
  seconds: round(seconds),
})
