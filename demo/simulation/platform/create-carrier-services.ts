import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { PACKING_MODULE } from "../../../src/modules/packing/module-key"
import type { PackingModuleService } from "../../../src/modules/packing/service"
import {
  type CarrierService,
  carrierServices,
} from "../catalogue/carrier-services"
import { createOption } from "./create-option"
import type { StoreIds } from "./store-ids"

/** As Medusa knows the fake carrier that the demo's server starts with. */
const provider_id = "fake_carrier"

/** Offers what the fake carrier brings from either warehouse in Indonesia. */
export async function createCarrierServices(
  container: MedusaContainer,
  ids: StoreIds
): Promise<void> {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  for (const stock_location_id of Object.values(ids.locations)) {
    await link.create({
      [Modules.STOCK_LOCATION]: { stock_location_id },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: provider_id },
    })
  }
  const [zone] = await container
    .resolve(Modules.FULFILLMENT)
    .listServiceZones({ name: "id" })
  for (const key of Object.keys(carrierServices) as CarrierService[]) {
    const { name, description, rupiah, terms } = carrierServices[key]
    const id = ids.shipping_options[key]
    await createOption(container, {
      id,
      name,
      description,
      zone: zone.id,
      profile: ids.shipping_profile,
      provider_id,
      price: { currency_code: "idr", amount: rupiah },
    })
    await container
      .resolve<PackingModuleService>(PACKING_MODULE)
      .createPackingServiceTerms({
        shipping_option_id: id,
        currency_code: "idr",
        ...terms,
      })
  }
}
