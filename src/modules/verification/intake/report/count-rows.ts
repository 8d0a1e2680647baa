import type { IntakeRowCounts } from "../../../../types/intake"
import type { ParsedOrderFile } from "../parse-order-file"

/** Counts a file's rows by what became of them. */
export function countRows(file: ParsedOrderFile): IntakeRowCounts {
  const counts = { goods: 0, custom: 0, charge: 0, discount: 0 }
  for (const { lines } of file.orders) {
    for (const { kind } of lines) {
      counts[kind]++
    }
  }
  const rejected = file.rejects.length
  return {
    total: file.rows_total,
    accepted: file.rows_total - rejected,
    ...counts,
    rejected,
  }
}
