import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"

export type SerialOfUnit = {
  inventory_item_id: string
  serial: string
  lot: string | null
  parcel_id: string
  parcel_item_id: string
  scan_id: string
}

/**
 * Notes that a unit with a serial number is in a parcel.
 *
 * @returns false when that number is in a parcel already.
 */
export async function takeSerial(
  transaction: SqlEntityManager,
  unit: SerialOfUnit
): Promise<boolean> {
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
