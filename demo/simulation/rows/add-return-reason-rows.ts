import { returnReasons } from "./return-reasons"
import type { TableRows } from "./table-rows"

/** The shop's reasons for returns, as core's settings list them. */
export function addReturnReasonRows(rows: TableRows, opened: Date): void {
  for (const { id, value, label } of returnReasons) {
    rows.add("return_reason", {
      id,
      value,
      label,
      created_at: opened,
      updated_at: opened,
    })
  }
}
