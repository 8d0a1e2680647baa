import { MedusaError } from "@medusajs/framework/utils"
import { BadPayload } from "../../../modules/tracking/dialects/bad-payload"
import { checkCsvRow } from "../../../modules/tracking/dialects/csv/check-csv-row"
import { readCsvRows } from "../../../modules/tracking/dialects/csv/read-csv-rows"
import { normalizeTrackingNumber } from "../../../modules/tracking/identity/normalize-tracking-number"
import type { ScanFile } from "./scan-file"

/**
 * Reads which rows of a file of scans can be used, and of which parcels.
 *
 * @param couriers codes of couriers that the shop knows.
 * @throws MedusaError INVALID_DATA with line and column when it is no CSV,
 *   lacks a column or has no rows.
 */
export function readScanFile(content: string, couriers: string[]): ScanFile {
  const rows = readRows(content)
  const checked = rows.map((row) => ({
    row,
    rejected: checkCsvRow(row, couriers),
  }))
  return {
    good: checked
      .filter(({ rejected }) => !rejected)
      .map(({ row: { line, fields } }) => ({
        line,
        courier: fields.courier.toLowerCase(),
        tracking_number: normalizeTrackingNumber(fields.tracking_number),
      })),
    rejected: checked.flatMap(({ rejected }) => rejected ?? []),
  }
}

function readRows(content: string) {
  try {
    const rows = readCsvRows(content)
    if (!rows.length) {
      throw new BadPayload([], "There are no rows under the heading.", {
        line: 1,
        column: 1,
      })
    }
    return rows
  } catch (error) {
    if (!(error instanceof BadPayload)) {
      throw error
    }
    const { line, column } = error.place ?? { line: 1, column: 1 }
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Line ${line}, column ${column}: ${error.message}`
    )
  }
}
