import { readRows } from "./read-rows"
import { withWarehouse } from "./with-warehouse"

/**
 * True when two generations differ in the rows that were read, the store day
 * (what is due and where a forecast begins depend on it), the zone, the
 * tables or the reports.
 */
export const hasChanged = async (
  published: string,
  built: string
): Promise<boolean> =>
  (await fingerprint(published)) !== (await fingerprint(built))

const fingerprint = (file: string) =>
  withWarehouse(file, async (connection) => {
    const parts = [
      "select zone, as_of_local_date, system_identifier from meta_export",
      "select * from meta_dataset order by dataset",
      "select model, sql from source.model order by model",
      "select * from meta_definition order by report",
    ]
    const rows = []
    for (const part of parts) {
      rows.push(await readRows(connection, part))
    }
    return JSON.stringify(rows)
  })
