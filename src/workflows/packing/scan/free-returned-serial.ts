import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"

type SerialOfGoods = { inventory_item_ids: string[]; serial: string }

/**
 * Frees a serial number whose unit came back: it left in a parcel that was
 * handed over, and core has received units of that line. Asked when the number
 * is scanned again, so no event can be missed.
 */
export async function freeReturnedSerial(
  container: MedusaContainer,
  { inventory_item_ids, serial }: SerialOfGoods
): Promise<void> {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const [taken] = await packing.listPackingPackedSerials({
    inventory_item_id: inventory_item_ids,
    serial,
    released_at: null,
  })
  if (!taken) {
    return
  }
  const [parcel, item] = await Promise.all([
    packing.retrieveParcel(taken.parcel_id),
    packing.retrieveParcelItem(taken.parcel_item_id),
  ])
  const isBack =
    parcel.state === "handed_over" &&
    (await countReceived(container, parcel.order_id, item.line_item_id)) > 0
  if (isBack) {
    await packing.updatePackingPackedSerials({
      id: taken.id,
      released_at: new Date(),
    })
  }
}

async function countReceived(
  container: MedusaContainer,
  orderId: string,
  lineId: string
): Promise<number> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: [
        "id",
        "items.id",
        "items.detail.return_received_quantity",
        "items.detail.return_dismissed_quantity",
      ],
      filters: { id: orderId },
    })
  const lines: (CoreLine | null)[] = data[0]?.items ?? []
  const detail = lines.find((line) => line?.id === lineId)?.detail
  return (
    Number(detail?.return_received_quantity ?? 0) +
    Number(detail?.return_dismissed_quantity ?? 0)
  )
}

type CoreLine = {
  id: string
  detail: {
    return_received_quantity: unknown
    return_dismissed_quantity: unknown
  }
}
