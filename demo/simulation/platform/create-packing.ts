import type { MedusaContainer } from "@medusajs/framework/types"
import { PACKING_MODULE } from "../../../src/modules/packing/module-key"
import type { PackingModuleService } from "../../../src/modules/packing/service"
import { cartons } from "../catalogue/cartons"
import type { CatalogueVariant } from "../catalogue/catalogue-variant"
import type { StoreIds } from "./store-ids"

/** What breaks when something lies on it. */
const fragile = /Kaca|Cermin|Lentera|Lampu/

/**
 * Cartons with their stock, what goods measure and where they lie, and how the
 * courier charges: by volume ÷ 6000 in whole kilograms, Rp11.000 each.
 */
export async function createPacking(
  container: MedusaContainer,
  ids: StoreIds,
  catalogue: CatalogueVariant[]
): Promise<void> {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const created = await packing.createPackingCartons(cartons)
  const locations = Object.values(ids.locations)
  await packing.moveCartonStock(
    created.flatMap(({ id }) =>
      locations.map((location_id) => ({
        carton_id: id,
        location_id,
        kind: "count" as const,
        quantity: 200,
        cause: "demo:count",
        actor: "demo",
      }))
    )
  )
  await packing.createPackingItemProfiles(catalogue.flatMap(toProfile))
  await packing.createPackingPlaces(
    locations.flatMap((location_id) =>
      catalogue.map(({ inventory_item_id }, index) => ({
        inventory_item_id,
        location_id,
        place: placeOf(index),
      }))
    )
  )
  await packing.createPackingServiceTerms({
    shipping_option_id: ids.shipping_options.idr,
    currency_code: "idr",
    divisor: 6000,
    step_g: 1000,
    tolerance_g: 300,
    min_g: 1000,
    per_step_minor: "1100000",
    max_gross_g: 30_000,
  })
}

const toProfile = (variant: CatalogueVariant) => {
  if (!variant.sides_mm) {
    return []
  }
  const [length_mm, width_mm, height_mm] = variant.sides_mm
  return [
    {
      inventory_item_id: variant.inventory_item_id,
      length_mm,
      width_mm,
      height_mm,
      weight_g: variant.weight_g,
      nothing_on_top: fragile.test(variant.product_title),
      tags: [],
      apart: [],
    },
  ]
}

/** Five aisles of six shelves with four places each, as `B-3-2`. */
const placeOf = (index: number) =>
  `${"ABCDE"[Math.floor(index / 24)]}-${(Math.floor(index / 4) % 6) + 1}-${(index % 4) + 1}`
