import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createShippingProfilesWorkflow } from "@medusajs/medusa/core-flows"
import { createOption } from "./create-option"
import type { StoreIds } from "./store-ids"

const regular = {
  name: "Reguler",
  description: "2-7 hari",
  provider_id: "manual_manual",
}

/** Regular delivery in Indonesia (Rp20.000) and to Singapore (S$12.90). */
export async function createShipping(
  container: MedusaContainer,
  ids: StoreIds
): Promise<void> {
  const profile = ids.shipping_profile
  const data = [{ id: profile, name: "Barang", type: "default" }]
  await createShippingProfilesWorkflow(container).run({ input: { data } })
  const set = await container
    .resolve(Modules.FULFILLMENT)
    .createFulfillmentSets({
      name: "Pengiriman",
      type: "shipping",
      service_zones: ["id", "sg"].map((country_code) => ({
        name: country_code,
        geo_zones: [{ type: "country" as const, country_code }],
      })),
    })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: ids.locations.jakarta },
    [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
  })
  const zone = (country: string) =>
    set.service_zones.find(({ name }) => name === country)?.id as string
  await createOption(container, {
    id: ids.shipping_options.idr,
    ...regular,
    zone: zone("id"),
    profile,
    price: { currency_code: "idr", amount: 20_000 },
  })
  await createOption(container, {
    id: ids.shipping_options.sgd,
    ...regular,
    zone: zone("sg"),
    profile,
    price: { currency_code: "sgd", amount: 12.9 },
  })
}
