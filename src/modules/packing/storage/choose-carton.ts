import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import { lockParcel, type LockedParcel } from "./lock-parcel"
import { refuseOtherStation } from "./refuse-other-station"

export type ChooseCartonInput = {
  parcel_id: string
  /** Null: a box that is none of the shop's cartons. */
  carton_id: string | null
  station: string
}

type Sides = {
  code: string
  location_id: string | null
  outer_length_mm: number
  outer_width_mm: number
  outer_height_mm: number
}

/**
 * Packs an open parcel into another carton than the plan's; the deviation is
 * kept.
 */
export async function chooseCarton(
  manager: SqlEntityManager,
  { parcel_id, carton_id, station }: ChooseCartonInput
): Promise<void> {
  await manager.transactional(async (transaction) => {
    const parcel = await lockParcel(transaction, parcel_id)
    await refuseOtherStation(transaction, parcel, station)
    if (parcel.state !== "open") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Parcel ${parcel.code} is ${parcel.state}: its carton stays.`
      )
    }
    const carton = carton_id
      ? await readCarton(transaction, parcel, carton_id)
      : null
    await transaction.execute(
      `update "packing_parcel"
          set "deviation" = coalesce("deviation", '{}'::jsonb)
                || jsonb_build_object('carton', ?::text),
              "computed_g" = null, "chargeable_g" = null, "carton_id" = ?,
              "length_mm" = ?, "width_mm" = ?, "height_mm" = ?,
              "updated_at" = now()
        where "id" = ?`,
      [
        carton?.code ?? null,
        carton_id,
        carton?.outer_length_mm ?? null,
        carton?.outer_width_mm ?? null,
        carton?.outer_height_mm ?? null,
        parcel.id,
      ]
    )
  })
}

async function readCarton(
  transaction: SqlEntityManager,
  { location_id }: LockedParcel,
  cartonId: string
): Promise<Sides> {
  const [carton] = await transaction.execute<Sides[]>(
    `select "code", "location_id", "outer_length_mm", "outer_width_mm",
            "outer_height_mm"
       from "packing_carton" where "id" = ? and "deleted_at" is null`,
    [cartonId]
  )
  if (!carton || (carton.location_id && carton.location_id !== location_id)) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no carton with id ${cartonId} at location ${location_id}.`
    )
  }
  return carton
}
