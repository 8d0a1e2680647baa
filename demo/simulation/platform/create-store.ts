import type { MedusaContainer } from "@medusajs/framework/types"
import type { SimulatedHistory } from "../simulate-history"
import { createChannels } from "./create-channels"
import { createLocations } from "./create-locations"
import { createPacking } from "./create-packing"
import { createProducts } from "./create-products"
import { createRegions } from "./create-regions"
import { createShipping } from "./create-shipping"
import { createStock } from "./create-stock"
import { createStorefrontKey } from "./create-storefront-key"
import type { StoreIds } from "./store-ids"

/** Everything that a shop has before its first order, by core's workflows. */
export async function createStore(
  container: MedusaContainer,
  ids: StoreIds,
  history: SimulatedHistory
): Promise<void> {
  const { catalogue } = history
  await createChannels(container, ids)
  await createRegions(container, ids)
  await createLocations(container, ids)
  await createShipping(container, ids)
  await createStock(container, ids, history)
  await createProducts(container, ids, catalogue)
  await createPacking(container, ids, catalogue)
  await createStorefrontKey(container, ids)
}
