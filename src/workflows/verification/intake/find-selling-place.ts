import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { IntakeOrder } from "../../../modules/verification/intake/order/intake-order"
import type { VerificationOptions } from "../../../modules/verification/options"
import { refuseOrder } from "./refuse-order"
import type { SellingPlace } from "./selling-place"

type Region = { id: string; countries: { iso_2: string }[] | null }

type Option = {
  id: string
  name: string
  rules: { attribute: string; value: unknown }[] | null
  service_zone: { geo_zones: { country_code: string }[] } | null
}

type Channel = VerificationOptions["intake"]["channels"][string]

/**
 * Finds region, sales channel and shipping option of an imported order: what
 * the options say of its channel, else what fits its currency and country.
 *
 * @throws MedusaError with code REGION_UNKNOWN when no region sells in the
 *   order's currency.
 */
export async function findSellingPlace(
  container: MedusaContainer,
  order: IntakeOrder,
  channel: Channel | undefined
): Promise<SellingPlace> {
  return {
    region_id: channel?.regionId ?? (await findRegion(container, order)),
    sales_channel_id:
      channel?.salesChannelId ??
      (await findSalesChannel(container, order.channel)),
    shipping_option: await findShippingOption(
      container,
      order.address.country_code,
      channel?.shippingOptionId
    ),
  }
}

async function findRegion(
  container: MedusaContainer,
  { currency, address }: IntakeOrder
): Promise<string> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "region",
      fields: ["id", "countries.iso_2"],
      filters: { currency_code: currency.toLowerCase() },
      pagination: { order: { id: "ASC" } },
    })
  const regions = data as unknown as Region[]
  const own = regions.find(({ countries }) =>
    countries?.some((country) => country.iso_2 === address.country_code)
  )
  return (
    own?.id ??
    regions[0]?.id ??
    refuseOrder(
      "REGION_UNKNOWN",
      `No region sells in ${currency}: create one, or name a region for the ` +
        "channel in the option verification.intake.channels."
    )
  )
}

async function findSalesChannel(
  container: MedusaContainer,
  name: string
): Promise<string | undefined> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "sales_channel",
      fields: ["id", "name"],
      filters: { name: { $ilike: name.replace(/[\\%_]/g, "\\$&") } },
      pagination: { order: { id: "ASC" } },
    })
  return data[0]?.id
}

async function findShippingOption(
  container: MedusaContainer,
  country: string | null,
  id: string | undefined
): Promise<SellingPlace["shipping_option"]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "shipping_option",
      fields: [
        "id",
        "name",
        "rules.attribute",
        "rules.value",
        "service_zone.geo_zones.country_code",
      ],
      filters: id ? { id } : {},
      pagination: { order: { id: "ASC" } },
    })
  const fitting = (data as unknown as Option[]).find(
    (option) =>
      option.id === id ||
      (option.service_zone?.geo_zones.some(
        (zone) => zone.country_code === country
      ) &&
        !option.rules?.some(isForReturns))
  )
  return fitting ? { id: fitting.id, name: fitting.name } : null
}

const isForReturns = (rule: { attribute: string; value: unknown }) =>
  rule.attribute === "is_return" && String(rule.value) === "true"
