import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import { lockParcel } from "./lock-parcel"

export type UnpackParcelInput = {
  parcel_id: string
  /** Scanned and closed anew, or never used again. */
  to: "open" | "voided"
}

/**
 * Takes a closed parcel without a label apart: its units are to be picked or
 * scanned anew, and their serial numbers may stand in another parcel.
 *
 * @throws MedusaError NOT_ALLOWED when it is not closed, or has its label.
 */
export const unpackParcel = (
  manager: SqlEntityManager,
  { parcel_id, to }: UnpackParcelInput
): Promise<void> =>
  manager.transactional(async (transaction) => {
    const { id, code, state } = await lockParcel(transaction, parcel_id)
    if (state !== "packed" && state !== "label_failed") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Parcel ${code} is ${state}: only a packed one without a label can ` +
          "be opened again. Void its label first."
      )
    }
    await transaction.execute(
      `update "packing_pick_task" t
          set "picked" = t."picked" - i."quantity", "updated_at" = now(),
              "state" = case when t."picked" - i."quantity" > 0
                then 'picking' else 'open' end
         from "packing_parcel_item" i
        where i."pick_task_id" = t."id" and i."parcel_id" = ?
          and i."deleted_at" is null and t."state" <> 'canceled'`,
      [id]
    )
    await transaction.execute(
      `update "packing_packed_serial"
          set "released_at" = now(), "updated_at" = now()
        where "parcel_id" = ? and "released_at" is null`,
      [id]
    )
    await transaction.execute(
      `update "packing_parcel_item" set "verified" = 0, "updated_at" = now()
        where "parcel_id" = ?`,
      [id]
    )
    await transaction.execute(
      `update "packing_parcel"
          set "state" = ?, "packed_by" = null, "packed_at" = null,
              "weight_g" = null, "updated_at" = now()
        where "id" = ?`,
      [to, id]
    )
  })
