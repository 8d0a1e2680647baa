import path from "node:path"
import type { ExportOptions } from "./export-options"
import type { ExportResult } from "./export-result"
import { explainFailure } from "./warehouse/explain-failure"
import { exportGeneration } from "./warehouse/export-generation"
import { withExportLock } from "./warehouse/with-export-lock"

/**
 * Reads the shop's database in one snapshot, builds the warehouse and
 * publishes it as the next generation; when nothing changed, publishes
 * nothing. Whatever fails, the published generation stays.
 *
 * @throws ExportBusy when another exporter works in the directory,
 *   SourceChanged when the database is not the one that the export knows,
 *   Error with one sentence otherwise.
 */
export async function exportWarehouse(
  options: ExportOptions
): Promise<ExportResult> {
  const directory = path.resolve(options.directory)
  try {
    return await withExportLock(directory, () =>
      exportGeneration({ ...options, directory })
    )
  } catch (error) {
    throw explainFailure(error, directory)
  }
}
