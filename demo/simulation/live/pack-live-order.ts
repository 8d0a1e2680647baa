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
 * Opens the planned boxes at each site that an order is picked at, scans their
 * goods and closes them; where somebody is still picking, the first box lacks
 * its last unit.
 *
 * @param station the bench that has the order, if any.
 * @returns ids of the parcels.
 */
export async function packLiveOrder(
  container: MedusaContainer,
  orderId: string,
  order: LiveOrder,
  station: string | null = null
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
      filters: { order_id: orderId, state: ["open", "picking"] },
    })
  const parcels: string[] = []
  for (const location_id of new Set(tasks.map((task) => task.location_id))) {
    await openParcelWorkflow(container).run({
      input: { order_id: orderId, location_id, actor },
    })
    for (const box of await readOpenBoxes(container, orderId, location_id)) {
      await scanParcel(container, box.id, order, station)
      parcels.push(box.id)
      if (order.goal === "picking") {
        break
      }
      await closeParcelWorkflow(container).run({
        input: {
          parcel_id: box.id,
          // What wrapping adds; goods that nobody weighed are guessed.
          weight_g: (box.computed_g ?? 900) + 12,
          actor,
        },
      })
    }
  }
  return parcels
}

async function readOpenBoxes(
  container: MedusaContainer,
  order_id: string,
  location_id: string
): Promise<{ id: string; computed_g: number | null }[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "parcel",
      fields: ["id", "code", "computed_g"],
      filters: { order_id, location_id, state: "open" },
      pagination: { order: { code: "ASC" } },
    })
  return data
}

async function scanParcel(
  container: MedusaContainer,
  parcelId: string,
  order: LiveOrder,
  station: string | null
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
        station,
        actor: packers[0],
      },
    })
  }
}

const barcodeOf = ({ lines }: LiveOrder, sku: string | null): string =>
  lines.find(({ variant }) => variant.sku === sku)?.variant.barcode ?? ""
