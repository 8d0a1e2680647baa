import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"

export type StationOrder = {
  order_id: string
  /** Null: the code names an order, which may lie at several. */
  location_id: string | null
  /** The parcel whose code was scanned. */
  parcel_id: string | null
}

/**
 * Finds what a code at a station opens: a parcel, a tote by its walk and number
 * (`B261126-3/2`; a bare number is an order's), a pick task's printed code, or
 * an order by its number (`1042`, `#1042`) or id.
 *
 * @throws MedusaError NOT_FOUND when the code names none of these.
 */
export async function findStationOrder(
  container: MedusaContainer,
  code: string
): Promise<StationOrder> {
  const found =
    (await findParcel(container, code)) ??
    (await findTask(container, code)) ??
    (await findOrder(container, code))
  if (!found) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `"${code}" is no code of a parcel, a tote or an order.`
    )
  }
  return found
}

async function findParcel(
  container: MedusaContainer,
  code: string
): Promise<StationOrder | null> {
  const [parcel] = await container
    .resolve<PackingModuleService>(PACKING_MODULE)
    .listParcels({ code }, { select: ["id", "order_id", "location_id"] })
  return parcel
    ? {
        order_id: parcel.order_id,
        location_id: parcel.location_id,
        parcel_id: parcel.id,
      }
    : null
}

async function findTask(
  container: MedusaContainer,
  code: string
): Promise<StationOrder | null> {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const [, batch, tote] = /^(.+)\/(\d+)$/.exec(code) ?? []
  const [walk] = batch
    ? await packing.listPackingPickBatches({ code: batch }, { select: ["id"] })
    : []
  const [task] = await packing.listPickTasks(
    {
      ...(walk ? { batch_id: walk.id, tote } : { id: code }),
      state: { $ne: "canceled" },
    },
    { select: ["order_id", "location_id"], take: 1 }
  )
  return task
    ? {
        order_id: task.order_id,
        location_id: task.location_id,
        parcel_id: null,
      }
    : null
}

async function findOrder(
  container: MedusaContainer,
  code: string
): Promise<StationOrder | null> {
  const number = /^#?(\d{1,9})$/.exec(code)?.[1]
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id"],
      filters: number ? { display_id: Number(number) } : { id: code },
    })
  return data.length
    ? { order_id: data[0].id, location_id: null, parcel_id: null }
    : null
}
