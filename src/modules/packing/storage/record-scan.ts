import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import {
  type CodeMeaning,
  resolveScan,
  type ScanDecision,
  type VerifiableItem,
} from "../scan/resolve-scan"
import { lockParcel } from "./lock-parcel"

export type RecordScanInput = {
  parcel_id: string
  client_id: string
  code: string
  meaning: CodeMeaning
  actor: string
}

/**
 * Writes a scan down and, when it is accepted, raises what is verified. The
 * same `client_id` counts once and is answered the same.
 *
 * @returns the scan's id.
 */
export async function recordScan(
  manager: SqlEntityManager,
  input: RecordScanInput
): Promise<string> {
  return await manager.transactional(async (transaction) => {
    const parcel = await lockParcel(transaction, input.parcel_id)
    const [seen] = await transaction.execute<{ id: string }[]>(
      `select "id" from "packing_scan" where "client_id" = ?`,
      [input.client_id]
    )
    if (seen) {
      return seen.id
    }
    if (parcel.state !== "open") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Parcel ${parcel.code} is ${parcel.state}, so nothing can be scanned ` +
          "into it. Open another parcel of the order."
      )
    }
    const items = await transaction.execute<VerifiableItem[]>(
      `select "id", "pick_task_id", "inventory_item_id", "variant_id",
              "quantity", "verified"
         from "packing_parcel_item"
        where "parcel_id" = ? and "deleted_at" is null order by "id"`,
      [parcel.id]
    )
    const decision = await raiseVerified(
      transaction,
      resolveScan(items, input.meaning)
    )
    return await insertScan(transaction, input, decision)
  })
}

/** The condition stands in the statement: no reader can be out of date. */
async function raiseVerified(
  transaction: SqlEntityManager,
  decision: ScanDecision
): Promise<ScanDecision> {
  if (decision.result !== "ok") {
    return decision
  }
  const { parcel_item_id, units } = decision
  const raised = await transaction.execute<{ id: string }[]>(
    `update "packing_parcel_item"
        set "verified" = "verified" + ?, "updated_at" = now()
      where "id" = ? and "verified" + ? <= "quantity" returning "id"`,
    [units, parcel_item_id, units]
  )
  return raised.length ? decision : { result: "too_many", parcel_item_id }
}

async function insertScan(
  transaction: SqlEntityManager,
  input: RecordScanInput,
  decision: ScanDecision
) {
  const id = generateEntityId(undefined, "oscan")
  await transaction.execute(
    `insert into "packing_scan"
       ("id", "parcel_id", "client_id", "code", "result", "units",
        "parcel_item_id", "actor", "at")
     values (?, ?, ?, ?, ?, ?, ?, ?, now())`,
    [
      id,
      input.parcel_id,
      input.client_id,
      input.code,
      decision.result,
      decision.result === "ok" ? decision.units : 0,
      decision.parcel_item_id,
      input.actor,
    ]
  )
  return id
}
