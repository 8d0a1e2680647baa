import { OrderStatus } from "@medusajs/framework/utils"
import type { IntakeOrder } from "../../../modules/verification/intake/order/intake-order"
import { sumOrder } from "../../../modules/verification/intake/order/sum-order"
import { toMainUnits } from "../../../money/to-main-units"
import type { SellingPlace } from "./selling-place"
import { toLineItems } from "./to-line-items"
import { toOrderMetadata } from "./to-order-metadata"
import type { VariantForIntake } from "./variant-for-intake"

/**
 * The order as core's own workflow makes it. It begins as a draft, which no
 * queue shows, until its stock is reserved and its money is noted.
 */
export function toOrderInput(
  id: string,
  order: IntakeOrder,
  place: SellingPlace,
  variants: ReadonlyMap<string, VariantForIntake>
) {
  const { email } = order.customer
  const address = toAddress(order)
  const { charges } = sumOrder(order)
  return {
    id,
    status: OrderStatus.DRAFT,
    is_draft_order: true,
    region_id: place.region_id,
    sales_channel_id: place.sales_channel_id,
    currency_code: order.currency.toLowerCase(),
    email:
      email && /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email) ? email : undefined,
    shipping_address: address,
    billing_address: address && { ...address },
    items: toLineItems(order, variants),
    shipping_methods:
      place.shipping_option || charges
        ? [
            {
              name: place.shipping_option?.name ?? "Shipping",
              shipping_option_id: place.shipping_option?.id,
              amount: toMainUnits(charges, order.currency),
              is_tax_inclusive: true,
            },
          ]
        : [],
    metadata: toOrderMetadata(order),
    no_notification: true,
  }
}

function toAddress({ address, customer }: IntakeOrder) {
  const given = {
    first_name: customer.name,
    phone: customer.phone,
    country_code: address.country_code,
    province: address.province,
    city: address.city,
    postal_code: address.postal_code,
    address_1: address.address_1,
    address_2: address.address_2,
    metadata: address.district ? { district: address.district } : null,
  }
  const known = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null)
  )
  return Object.keys(known).length ? known : undefined
}
