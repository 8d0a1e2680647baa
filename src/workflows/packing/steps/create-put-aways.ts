import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { readPackedParcel } from "../parcel/read-packed-parcel"
import { holdUnits } from "../put-away/hold-units"

export type CreatePutAwaysInput = {
  parcels: {
    id: string
    put_away: { line_id: string; title: string; units: number }[]
  }[]
}

export const createPutAwaysStepId = "create-put-aways"

/**
 * Keeps units of parcels that are taken apart from being sold until somebody
 * has put them on their shelf again. It runs before their order gives them up.
 */
export const createPutAwaysStep = createStep(
  createPutAwaysStepId,
  async ({ parcels }: CreatePutAwaysInput, { container }) => {
    const created: { id: string; reservation_id: string | null }[] = []
    for (const { id, put_away } of parcels.filter(
      (parcel) => parcel.put_away.length
    )) {
      const parcel = await readPackedParcel(container, id)
      for (const { line_id, title, units } of put_away) {
        const item = parcel.items.find(
          (one) => one.line_item_id === line_id && one.title === title
        )
        if (item) {
          created.push(
            await createOne(container, { parcel, item, quantity: units })
          )
        }
      }
    }
    return new StepResponse(
      created.map(({ id }) => id),
      created
    )
  },
  async (created, { container }) => {
    if (created?.length) {
      await container
        .resolve(Modules.INVENTORY)
        .deleteReservationItems(
          created.flatMap(({ reservation_id }) => reservation_id ?? [])
        )
      await container
        .resolve<PackingModuleService>(PACKING_MODULE)
        .deletePackingPutAways(created.map(({ id }) => id))
    }
  }
)

type Parcel = Awaited<ReturnType<typeof readPackedParcel>>

/** One that a try before this has written is that of the box. */
async function createOne(
  container: MedusaContainer,
  {
    parcel,
    item,
    quantity,
  }: { parcel: Parcel; item: Parcel["items"][number]; quantity: number }
) {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const [known] = await packing.listPackingPutAways({ parcel_item_id: item.id })
  if (known) {
    return { id: known.id, reservation_id: known.reservation_id }
  }
  const id = generateEntityId(undefined, "oputa")
  const place = {
    inventory_item_id: item.inventory_item_id,
    location_id: parcel.location_id,
    quantity,
  }
  const reservation_id = await holdUnits(container, { id, ...place })
  await packing.createPackingPutAways({
    id,
    parcel_id: parcel.id,
    parcel_code: parcel.code,
    parcel_item_id: item.id,
    order_id: parcel.order_id,
    sku: item.sku,
    title: item.title,
    reservation_id,
    ...place,
  })
  return { id, reservation_id }
}
