import type { MedusaContainer } from "@medusajs/framework/types"
import { ProductStatus } from "@medusajs/framework/utils"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { toMainUnits } from "../../../src/money/to-main-units"
import type { CatalogueVariant } from "../catalogue/catalogue-variant"
import type { StoreIds } from "./store-ids"

/** Forty products with three sizes each, on sale in every channel. */
export async function createProducts(
  container: MedusaContainer,
  ids: StoreIds,
  catalogue: CatalogueVariant[]
): Promise<void> {
  const products = new Map<string, CatalogueVariant[]>()
  for (const variant of catalogue) {
    const known = products.get(variant.product_id) ?? []
    products.set(variant.product_id, [...known, variant])
  }
  const sales_channels = Object.values(ids.sales_channels).map((id) => ({ id }))
  await createProductsWorkflow(container).run({
    input: {
      products: [...products].map(([id, variants]) => ({
        id,
        title: variants[0].product_title,
        status: ProductStatus.PUBLISHED,
        shipping_profile_id: ids.shipping_profile,
        sales_channels,
        options: [
          { title: "Ukuran", values: variants.map(({ title }) => title) },
        ],
        variants: variants.map(toVariant),
      })),
    },
  })
}

const toVariant = (variant: CatalogueVariant) => ({
  id: variant.variant_id,
  title: variant.title,
  sku: variant.sku,
  barcode: variant.barcode,
  weight: variant.weight_g,
  manage_inventory: true,
  options: { Ukuran: variant.title },
  inventory_items: [
    {
      inventory_item_id: variant.inventory_item_id,
      required_quantity: 1,
    },
  ],
  prices: (["idr", "sgd"] as const).map((currency_code) => ({
    currency_code,
    amount: Number(
      toMainUnits(variant.price_minor[currency_code], currency_code)
    ),
  })),
})
