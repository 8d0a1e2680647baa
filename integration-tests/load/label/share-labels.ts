import type { MedusaContainer } from "@medusajs/framework/types"
import { PACKING_MODULE } from "../../../src/modules/packing/module-key"
import type { PackingModuleService } from "../../../src/modules/packing/service"
import type { SeededStore } from "../../fixtures/seed-store"

/** One cup fills a carton from now on, and two cartons travel on one label. */
export async function shareLabels(
  container: MedusaContainer,
  store: SeededStore
): Promise<void> {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  await packing.createPackingItemProfiles({
    inventory_item_id: store.variants.cup.inventory_item_id,
    length_mm: 100,
    width_mm: 100,
    height_mm: 100,
    weight_g: 300,
    tags: [],
    apart: [],
  })
  await packing.createPackingCartons({
    code: "C",
    kind: "box",
    inner_length_mm: 100,
    inner_width_mm: 100,
    inner_height_mm: 100,
    outer_length_mm: 100,
    outer_width_mm: 100,
    outer_height_mm: 100,
    tare_g: 100,
  })
  await packing.createPackingServiceTerms({
    shipping_option_id: store.shipping_option_id,
    currency_code: "idr",
    divisor: 6000,
    step_g: 1000,
    max_colli: 2,
  })
}
