import { findWarehouse, type WarehousePlace } from "../warehouse/find-warehouse"
import { readReport } from "./read-report"
import type { ReadReportOptions } from "./read-report-options"
import type { Report } from "./report"

/**
 * Answers several reports from one generation, in the order of the questions,
 * however many are published meanwhile.
 *
 * @throws what `readReport` throws.
 */
export async function readReports(
  place: WarehousePlace,
  questions: readonly Omit<ReadReportOptions, keyof WarehousePlace>[]
): Promise<Report[]> {
  const warehouse = await findWarehouse(place)
  const reports: Report[] = []
  for (const question of questions) {
    reports.push(await readReport({ ...question, warehouse }))
  }
  return reports
}
