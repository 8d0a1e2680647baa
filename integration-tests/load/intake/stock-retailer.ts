import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  Modules,
  ProductStatus,
} from "@medusajs/framework/utils"
import {
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"

const CHUNK = 500

/** A shop in pounds that has a million units of each SKU at one site. */
export async function stockRetailer(
  container: MedusaContainer,
  skus: string[]
): Promise<void> {
  const { result: channels } = await createSalesChannelsWorkflow(container).run(
    { input: { salesChannelsData: [{ name: "retail-uk" }] } }
  )
  await createRegionsWorkflow(container).run({
    input: {
      regions: [{ name: "Europe", currency_code: "gbp", countries: ["gb"] }],
    },
  })
  const { result: locations } = await createStockLocationsWorkflow(
    container
  ).run({ input: { locations: [{ name: "Leicester" }] } })
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: locations[0].id, add: [channels[0].id] },
  })
  for (let at = 0; at < skus.length; at += CHUNK) {
    await stock(container, skus.slice(at, at + CHUNK), locations[0].id)
  }
}

async function stock(
  container: MedusaContainer,
  skus: string[],
  locationId: string
) {
  const inventory = container.resolve(Modules.INVENTORY)
  const products = await container.resolve(Modules.PRODUCT).createProducts(
    skus.map((sku) => ({
      title: `Goods ${sku}`,
      handle: `goods-${Buffer.from(sku).toString("hex")}`,
      status: ProductStatus.PUBLISHED,
      options: [{ title: "Size", values: ["One"] }],
      variants: [{ title: "One", sku, options: { Size: "One" } }],
    }))
  )
  const items = await inventory.createInventoryItems(
    skus.map((sku) => ({ sku }))
  )
  await inventory.createInventoryLevels(
    items.map(({ id }) => ({
      inventory_item_id: id,
      location_id: locationId,
      stocked_quantity: 1_000_000,
    }))
  )
  const itemOf = new Map(items.map(({ sku, id }) => [sku, id]))
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    products.flatMap(({ variants }) =>
      variants.map(({ id, sku }) => ({
        [Modules.PRODUCT]: { variant_id: id },
        [Modules.INVENTORY]: { inventory_item_id: itemOf.get(sku ?? "") },
        data: { required_quantity: 1 },
      }))
    )
  )
}
