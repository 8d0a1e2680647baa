import type { MedusaContainer } from "@medusajs/framework/types"
import { createOrderWorkflow } from "@medusajs/medusa/core-flows"
import { closeParcelWorkflow } from "../../../src/workflows/packing/workflows/close-parcel"
import { createPickTasksWorkflow } from "../../../src/workflows/packing/workflows/create-pick-tasks"
import { openParcelWorkflow } from "../../../src/workflows/packing/workflows/open-parcel"
import { verifyScanWorkflow } from "../../../src/workflows/packing/workflows/verify-scan"
import { verifyOrderWorkflow } from "../../../src/workflows/verification/workflows/verify-order"
import { jakartaAddress } from "../../fixtures/place-order"
import { releaseOrder } from "../../fixtures/release-order"
import type { SeededStore } from "../../fixtures/seed-store"

const actor = "chaos"

/** An order of two cups, checked, released and packed in one box. */
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
  const { result: parcel } = await openParcelWorkflow(container).run({
    input: { order_id, location_id: tasks[0].location_id, actor },
  })
  for (const unit of [1, 2]) {
    await verifyScanWorkflow(container).run({
      input: {
        parcel_id: parcel.id,
        client_id: `${parcel.id}:${unit}`,
        code: store.variants.cup.sku,
        actor,
      },
    })
  }
  await closeParcelWorkflow(container).run({
    input: { parcel_id: parcel.id, weight_g: 900, actor },
  })
  return { order_id, parcel_id: parcel.id }
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
