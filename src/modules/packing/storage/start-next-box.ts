import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { toLineQuantities } from "../parcel/to-line-quantities"
import { insertParcelItems, type ItemOfTask } from "./insert-parcel-items"
import { insertParcelRow } from "./insert-parcel-row"
import { lockParcel, type LockedParcel } from "./lock-parcel"
import { refuseOtherStation } from "./refuse-other-station"

export type NextBoxInput = {
  parcel_id: string
  display_id: number
  station: string
  actor: string
}

type Item = ItemOfTask & { id: string; verified: number }

/**
 * Leaves in an open parcel what has been scanned into it and puts the rest
 * into another one, for a box that is full before its plan is done.
 *
 * @returns the other parcel.
 */
export async function startNextBox(
  manager: SqlEntityManager,
  input: NextBoxInput
): Promise<string> {
  return await manager.transactional(async (transaction) => {
    const parcel = await lockParcel(transaction, input.parcel_id)
    await refuseOtherStation(transaction, parcel, input.station)
    const items = await transaction.execute<Item[]>(
      `select * from "packing_parcel_item"
        where "parcel_id" = ? and "deleted_at" is null
        order by "id" for update`,
      [parcel.id]
    )
    const rest = items.flatMap((item) =>
      item.verified < item.quantity
        ? [{ ...item, quantity: item.quantity - item.verified }]
        : []
    )
    refuseSplit(parcel, items, rest)
    await keepVerified(transaction, parcel, items)
    const id = generateEntityId(undefined, "opcl")
    await insertParcelRow(transaction, {
      ...input,
      id,
      order_id: parcel.order_id,
      location_id: parcel.location_id,
      plan_id: null,
      box_number: null,
      // What was planned for one box: its label may take no more.
      consignment_key: null,
      carton_id: null,
      computed_g: null,
      chargeable_g: null,
    })
    await insertParcelItems(transaction, id, rest)
    return id
  })
}

function refuseSplit(
  { code, state }: LockedParcel,
  items: Item[],
  rest: Item[]
) {
  const refuse = (sentence: string): never => {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, sentence)
  }
  if (state !== "open") {
    refuse(`Parcel ${code} is ${state}: nothing can be taken out of it here.`)
  }
  if (!rest.length) {
    refuse(`Every unit is in parcel ${code}: close it, it needs no other box.`)
  }
  if (items.every(({ verified }) => verified === 0)) {
    refuse(
      `Nothing has been scanned into parcel ${code}: scan what goes into this ` +
        "box first, or choose another carton for it."
    )
  }
  const kept = items
    .filter(({ verified }) => verified > 0)
    .map((item) => ({ ...item, quantity: item.verified }))
  const { problem } = toLineQuantities(kept)
  if (problem) {
    refuse(problem)
  }
}

/** Its plan was of more units, so its own weight is unknown now. */
async function keepVerified(
  transaction: SqlEntityManager,
  { id }: LockedParcel,
  items: Item[]
) {
  const empty = items.filter(({ verified }) => verified === 0)
  if (empty.length) {
    await transaction.execute(
      `delete from "packing_parcel_item"
        where "id" in (${empty.map(() => "?").join(", ")})`,
      empty.map((item) => item.id)
    )
  }
  await transaction.execute(
    `update "packing_parcel_item"
        set "quantity" = "verified", "updated_at" = now()
      where "parcel_id" = ? and "deleted_at" is null`,
    [id]
  )
  await transaction.execute(
    `update "packing_parcel"
        set "computed_g" = null, "chargeable_g" = null,
            "deviation" = coalesce("deviation", '{}'::jsonb)
                          || '{"split": true}'::jsonb,
            "updated_at" = now()
      where "id" = ?`,
    [id]
  )
}
