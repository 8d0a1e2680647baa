import { performance } from "node:perf_hooks"
import type {
  CreateOrderLineItemDTO,
  MedusaContainer,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createOrderWorkflow,
  createReservationsWorkflow,
} from "@medusajs/medusa/core-flows"
import { verifyOrderWorkflow } from "../../src/workflows/verification/workflows/verify-order"
import { jakartaAddress } from "../fixtures/place-order"
import { type SeededStore, seedStore } from "../fixtures/seed-store"
import { openPlatform } from "./open-platform"

/** Orders before the clock runs, so that both sides are compiled. */
const WARM_UP = 20

const ORDERS = 150

/** Most that verification may add to what core's order creation takes. */
const TARGET = 0.25

/**
 * Core's own order creation, with the reservations that core leaves to its
 * caller, and then our verification up to the release, order by order in one
 * process.
 */
async function run(): Promise<Record<string, unknown>[]> {
  const { container, close } = await openPlatform("verification")
  try {
    const store = await seedStore(container)
    await fillStock(container)
    const ms = { core: 0, ours: 0 }
    for (let order = 0; order < WARM_UP + ORDERS; order++) {
      const started = performance.now()
      const orderId = await createOrder(container, store, order)
      const created = performance.now()
      await verify(container, orderId)
      if (order >= WARM_UP) {
        ms.core += created - started
        ms.ours += performance.now() - created
      }
    }
    return [toRecord(ms)]
  } finally {
    await close()
  }
}

function toRecord({ core, ours }: { core: number; ours: number }) {
  const ofCore = ours / core
  return {
    orders: ORDERS,
    lines_per_order: 3,
    core_orders_per_second: Number(((ORDERS * 1000) / core).toFixed(1)),
    verified_orders_per_second: Number(((ORDERS * 1000) / ours).toFixed(1)),
    share_of_total_time: Number((ours / (core + ours)).toFixed(3)),
    ours_to_core: Number(ofCore.toFixed(3)),
    target: TARGET,
    met: ofCore <= TARGET,
  }
}

async function fillStock(container: MedusaContainer) {
  const inventory = container.resolve(Modules.INVENTORY)
  const levels = await inventory.listInventoryLevels({})
  await inventory.updateInventoryLevels(
    levels.map(({ inventory_item_id, location_id }) => ({
      inventory_item_id,
      location_id,
      stocked_quantity: 1_000_000,
    }))
  )
}

/** Every customer buys once, at the prices that core calculates. */
async function createOrder(
  container: MedusaContainer,
  store: SeededStore,
  customer: number
) {
  const address = {
    ...jakartaAddress,
    address_1: `Jalan Melati ${customer}`,
    phone: `+62812${String(customer).padStart(7, "0")}`,
  }
  const variants = Object.values(store.variants)
  const { result: order } = await createOrderWorkflow(container).run({
    input: {
      region_id: store.region_id,
      sales_channel_id: store.sales_channel_id,
      currency_code: "idr",
      email: `customer${customer}@customer.test`,
      shipping_address: address,
      billing_address: address,
      metadata: { order_cycle_payment_method: "cod" },
      // Core's type wants a price; its workflow calculates one that is left out.
      items: variants.map(({ id, sku }) => ({
        variant_id: id,
        title: sku,
        quantity: 2,
      })) as CreateOrderLineItemDTO[],
    },
  })
  await createReservationsWorkflow(container).run({
    input: {
      reservations: (order.items ?? []).map((item) => ({
        line_item_id: item.id,
        inventory_item_id: itemOf(variants, item.variant_id ?? null),
        location_id: store.locations.jakarta,
        quantity: 2,
      })),
    },
  })
  return order.id
}

const itemOf = (
  variants: SeededStore["variants"]["cup"][],
  variantId: string | null
) => variants.find(({ id }) => id === variantId)?.inventory_item_id ?? ""

async function verify(container: MedusaContainer, order_id: string) {
  const { result } = await verifyOrderWorkflow(container).run({
    input: { order_id, actor: "bench" },
  })
  if (result.stage !== "released") {
    throw new Error(`Order ${order_id} is ${result.stage}, not released.`)
  }
}

export default { name: "verification", run }
