import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

export type OptionFacts = {
  id: string
  name: string
  description: string
  zone: string
  profile: string
  provider_id: string
  price: { currency_code: string; amount: number }
}

/** By the modules, because core's workflow takes an id for an update. */
export async function createOption(
  container: MedusaContainer,
  { id, name, description, zone, profile, provider_id, price }: OptionFacts
): Promise<void> {
  const option = {
    id,
    name,
    service_zone_id: zone,
    shipping_profile_id: profile,
    provider_id,
    price_type: "flat" as const,
    type: { label: name, description, code: name.toLowerCase() },
    rules: [],
  }
  await container.resolve(Modules.FULFILLMENT).createShippingOptions(option)
  const priceSet = await container
    .resolve(Modules.PRICING)
    .createPriceSets({ prices: [price] })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.FULFILLMENT]: { shipping_option_id: id },
    [Modules.PRICING]: { price_set_id: priceSet.id },
  })
}
