import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { checkTracking, type Tracking } from "../scan/check-tracking"
import type { Gs1Code } from "../scan/read-gs1"
import {
  type CodeMeaning,
  resolveScan,
  type ScanDecision,
  type VerifiableItem,
} from "../scan/resolve-scan"
import { insertScan } from "./insert-scan"
import { lockParcel } from "./lock-parcel"
import { type RecordedScan, scanColumns } from "./recorded-scan"
import { refuseOtherStation } from "./refuse-other-station"
import { takeSerial } from "./take-serial"

export type RecordScanInput = {
  parcel_id: string
  client_id: string
  code: string
  meaning: CodeMeaning
  /** What the code says of its one unit; null for a plain code. */
  gs1: Gs1Code | null
  /** By inventory item; who is not in it is not tracked. */
  tracking: Record<string, Tracking>
  /** Today as YYMMDD in the shop's zone. */
  today: string
  station: string | null
  actor: string
}

/**
 * Writes a scan down and, when it is accepted, raises what is verified. The
 * same `client_id` counts once and is answered the same.
 *
 * @returns the scan as it is written.
 */
export async function recordScan(
  manager: SqlEntityManager,
  input: RecordScanInput
): Promise<RecordedScan> {
  return await manager.transactional(async (transaction) => {
    const parcel = await lockParcel(transaction, input.parcel_id)
    const [seen] = await transaction.execute<RecordedScan[]>(
      `select ${scanColumns} from "packing_scan" where "client_id" = ?`,
      [input.client_id]
    )
    if (seen) {
      return seen
    }
    if (parcel.state !== "open") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Parcel ${parcel.code} is ${parcel.state}, so nothing can be scanned ` +
          "into it. Open another parcel of the order."
      )
    }
    await refuseOtherStation(transaction, parcel, input.station)
    const items = await transaction.execute<VerifiableItem[]>(
      `select "id", "pick_task_id", "inventory_item_id", "variant_id",
              "quantity", "verified"
         from "packing_parcel_item"
        where "parcel_id" = ? and "deleted_at" is null order by "id"`,
      [parcel.id]
    )
    const id = generateEntityId(undefined, "oscan")
    const decision = await accept(transaction, input, id, items)
    return await insertScan(transaction, input, { id, decision })
  })
}

/** What a scan comes to, with what an accepted one changes. */
async function accept(
  transaction: SqlEntityManager,
  input: RecordScanInput,
  scanId: string,
  items: VerifiableItem[]
): Promise<ScanDecision> {
  const decision = resolveScan(items, input.meaning)
  if (decision.result !== "ok") {
    return decision
  }
  const { parcel_item_id, units } = decision
  const { inventory_item_id } =
    items.find(({ id }) => id === parcel_item_id) ?? {}
  const unit = checkTracking(
    input.tracking[inventory_item_id ?? ""],
    // A case of several has no serial number of one of them.
    units === 1 ? input.gs1 : null,
    input.today
  )
  if (unit.result !== "ok") {
    return { result: unit.result, parcel_item_id }
  }
  const isFirst =
    !inventory_item_id ||
    unit.serial === null ||
    (await takeSerial(transaction, {
      inventory_item_id,
      serial: unit.serial,
      lot: unit.lot,
      parcel_id: input.parcel_id,
      parcel_item_id,
      scan_id: scanId,
    }))
  if (!isFirst) {
    return { result: "duplicate_serial", parcel_item_id }
  }
  return await raiseVerified(transaction, decision)
}

/** The condition stands in the statement: no reader can be out of date. */
async function raiseVerified(
  transaction: SqlEntityManager,
  decision: Extract<ScanDecision, { result: "ok" }>
): Promise<ScanDecision> {
  const { parcel_item_id, units } = decision
  const raised = await transaction.execute<{ id: string }[]>(
    `update "packing_parcel_item"
        set "verified" = "verified" + ?, "updated_at" = now()
      where "id" = ? and "verified" + ? <= "quantity" returning "id"`,
    [units, parcel_item_id, units]
  )
  return raised.length ? decision : { result: "too_many", parcel_item_id }
}
