import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { ScanDecision } from "../scan/resolve-scan"
import type { RecordScanInput } from "./record-scan"
import { type RecordedScan, scanColumns } from "./recorded-scan"

/** Writes what was scanned and what it came to. */
export async function insertScan(
  transaction: SqlEntityManager,
  input: RecordScanInput,
  { id, decision }: { id: string; decision: ScanDecision }
): Promise<RecordedScan> {
  const [scan] = await transaction.execute<RecordedScan[]>(
    `insert into "packing_scan"
       ("id", "parcel_id", "client_id", "code", "result", "units",
        "parcel_item_id", "serial", "lot", "station", "actor", "at")
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now())
     returning ${scanColumns}`,
    [
      id,
      input.parcel_id,
      input.client_id,
      input.code,
      decision.result,
      decision.result === "ok" ? decision.units : 0,
      decision.parcel_item_id,
      input.gs1?.serial ?? null,
      input.gs1?.lot ?? null,
      input.station,
      input.actor,
    ]
  )
  return scan
}
