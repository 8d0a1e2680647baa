import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import type { ParcelState } from "../../../types/packing"

export type LockedParcel = {
  id: string
  code: string
  state: ParcelState
  order_id: string
  location_id: string
}

/**
 * Takes the parcel's row lock for the rest of the transaction, so that scans,
 * closing and labelling of one parcel happen one after the other.
 */
export async function lockParcel(
  transaction: SqlEntityManager,
  parcelId: string
): Promise<LockedParcel> {
  const [parcel] = await transaction.execute<LockedParcel[]>(
    `select "id", "code", "state", "order_id", "location_id"
       from "packing_parcel"
      where "id" = ? and "deleted_at" is null for update`,
    [parcelId]
  )
  if (!parcel) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no parcel with id ${parcelId}.`
    )
  }
  return parcel
}
