import type { MedusaContainer } from "@medusajs/framework/types"
import { createOrderWorkflow } from "@medusajs/medusa/core-flows"
import { PACKING_MODULE } from "../../../src/modules/packing/module-key"
import type { PackingModuleService } from "../../../src/modules/packing/service"
import { closeParcelWorkflow } from "../../../src/workflows/packing/workflows/close-parcel"
import { createPickTasksWorkflow } from "../../../src/workflows/packing/workflows/create-pick-tasks"
import { openParcelWorkflow } from "../../../src/workflows/packing/workflows/open-parcel"
import { verifyScanWorkflow } from "../../../src/workflows/packing/workflows/verify-scan"
import { verifyOrderWorkflow } from "../../../src/workflows/verification/workflows/verify-order"
import { jakartaAddress } from "../../fixtures/place-order"
import { releaseOrder } from "../../fixtures/release-order"
import type { SeededStore } from "../../fixtures/seed-store"

const actor = "chaos"

/**
 * An order of two cups, checked, released and packed in one box, or in those of
 * its plan.
 *
 * @returns with the id of the first box.
 */
export async function packBox(
  container: MedusaContainer,
  store: SeededStore
): Promise<{ order_id: string; parcel_id: string }> {
  const order_id = await createOrder(container, store)
  await verifyOrderWorkflow(container).run({ input: { order_id, actor } })
  await releaseOrder(container, { id: order_id })
  const { result: tasks } = await createPickTasksWorkflow(container).run({
    input: { order_id, actor },
  })
  await openParcelWorkflow(container).run({
    input: { order_id, location_id: tasks[0].location_id, actor },
  })
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const boxes = await packing.listParcels(
    { order_id },
    { order: { box_number: "ASC" } }
  )
  for (const { id, computed_g } of boxes) {
    await scanAll(container, id, store.variants.cup.sku)
    await closeParcelWorkflow(container).run({
      input: { parcel_id: id, weight_g: computed_g ?? 900, actor },
    })
  }
  return { order_id, parcel_id: boxes[0].id }
}

async function scanAll(
  container: MedusaContainer,
  parcel_id: string,
  code: string
) {
  const [{ quantity }] = await container
    .resolve<PackingModuleService>(PACKING_MODULE)
    .listParcelItems({ parcel_id })
  for (let unit = 1; unit <= quantity; unit++) {
    await verifyScanWorkflow(container).run({
      input: { parcel_id, client_id: `${parcel_id}:${unit}`, code, actor },
    })
  }
}

async function createOrder(container: MedusaContainer, store: SeededStore) {
  const { result } = await createOrderWorkflow(container).run({
    input: {
      region_id: store.region_id,
      sales_channel_id: store.sales_channel_id,
      currency_code: "idr",
      email: "budi@customer.test",
      status: "pending",
      shipping_address: jakartaAddress,
      items: [
        {
          title: "cup",
          variant_id: store.variants.cup.id,
          quantity: 2,
          unit_price: 50_000,
        },
      ],
      shipping_methods: [
        {
          name: "Regular",
          amount: 20_000,
          shipping_option_id: store.shipping_option_id,
        },
      ],
    },
  })
  return result.id
}
