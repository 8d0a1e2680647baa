import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { emptyStatesSql } from "./empty-states-sql"

export type SerialOfUnit = {
  inventory_item_id: string
  serial: string
  lot: string | null
  parcel_id: string
  parcel_item_id: string
  scan_id: string
}

/**
 * Notes that a unit with a serial number is in a parcel; one whose parcel was
 * voided is free again.
 *
 * @returns false when that number is in a parcel already.
 */
export async function takeSerial(
  transaction: SqlEntityManager,
  unit: SerialOfUnit
): Promise<boolean> {
  await transaction.execute(
    `update "packing_packed_serial" s
        set "released_at" = now(), "updated_at" = now()
       from "packing_parcel" p
      where s."inventory_item_id" = ? and s."serial" = ?
        and s."released_at" is null and p."id" = s."parcel_id"
        and p."state" in ${emptyStatesSql}`,
    [unit.inventory_item_id, unit.serial]
  )
  const taken = await transaction.execute<{ id: string }[]>(
    `insert into "packing_packed_serial"
       ("id", "inventory_item_id", "serial", "lot", "parcel_id",
        "parcel_item_id", "scan_id")
     values (?, ?, ?, ?, ?, ?, ?)
     on conflict ("inventory_item_id", "serial")
       where released_at is null and deleted_at is null
     do nothing returning "id"`,
    [
      generateEntityId(undefined, "oserl"),
      unit.inventory_item_id,
      unit.serial,
      unit.lot,
      unit.parcel_id,
      unit.parcel_item_id,
      unit.scan_id,
    ]
  )
  return taken.length > 0
}
