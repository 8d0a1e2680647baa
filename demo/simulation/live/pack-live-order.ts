import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  closeParcelWorkflow,
  createPickTasksWorkflow,
  openParcelWorkflow,
  verifyScanWorkflow,
} from "../../../src/workflows"
import { packers } from "../orders/staff"
import type { LiveOrder } from "./live-order"

/**
 * Opens a parcel at each site that an order is picked at, scans its goods and
 * closes it; a parcel at which somebody is still picking lacks its last unit.
 *
 * @returns ids of the parcels.
 */
export async function packLiveOrder(
  container: MedusaContainer,
  orderId: string,
  order: LiveOrder
): Promise<string[]> {
  const actor = packers[0]
  await createPickTasksWorkflow(container).run({
    input: { order_id: orderId, actor: "system" },
  })
  const { data: tasks } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "pick_task",
      fields: ["location_id"],
      filters: { order_id: orderId },
    })
  const parcels: string[] = []
  for (const location_id of new Set(tasks.map((task) => task.location_id))) {
    const { result: parcel } = await openParcelWorkflow(container).run({
      input: { order_id: orderId, location_id, actor },
    })
    await scanParcel(container, parcel.id, order)
    if (order.goal !== "picking") {
      await closeParcelWorkflow(container).run({
        input: { parcel_id: parcel.id, weight_g: 900, actor },
      })
    }
    parcels.push(parcel.id)
  }
  return parcels
}

async function scanParcel(
  container: MedusaContainer,
  parcelId: string,
  order: LiveOrder
): Promise<void> {
  const { data: items } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "parcel_item",
      fields: ["sku", "quantity"],
      filters: { parcel_id: parcelId },
    })
  const codes = items.flatMap(({ sku, quantity }) =>
    Array.from({ length: quantity }, () => barcodeOf(order, sku))
  )
  const scanned = order.goal === "picking" ? codes.slice(0, -1) : codes
  for (const [index, code] of scanned.entries()) {
    await verifyScanWorkflow(container).run({
      input: {
        parcel_id: parcelId,
        client_id: `demo-${parcelId}-${index}`,
        code,
        actor: packers[0],
      },
    })
  }
}

const barcodeOf = ({ lines }: LiveOrder, sku: string | null): string =>
  lines.find(({ variant }) => variant.sku === sku)?.variant.barcode ?? ""
