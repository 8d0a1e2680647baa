import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createRegionsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import type { StoreIds } from "./store-ids"

/** Indonesia in rupiah and Singapore in its dollar. */
export async function createRegions(
  container: MedusaContainer,
  ids: StoreIds
): Promise<void> {
  const payment_providers = ["pp_system_default"]
  const regions = [
    {
      id: ids.regions.idr,
      name: "Indonesia",
      currency_code: "idr",
      countries: ["id"],
      payment_providers,
    },
    {
      id: ids.regions.sgd,
      name: "Singapore",
      currency_code: "sgd",
      countries: ["sg"],
      payment_providers,
    },
  ]
  await createRegionsWorkflow(container).run({ input: { regions } })
  const [store] = await container.resolve(Modules.STORE).listStores()
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: "Toko Contoh",
        default_region_id: ids.regions.idr,
        supported_currencies: [
          { currency_code: "idr", is_default: true },
          { currency_code: "sgd" },
        ],
      },
    },
  })
}
