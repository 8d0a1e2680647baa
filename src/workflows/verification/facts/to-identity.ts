import { areaCodes } from "../../../modules/verification/address/area-codes"
import type { AddressPlace } from "../../../modules/verification/address/locate-address"
import { goodsKey } from "../../../modules/verification/checks/goods-key"
import { addressText } from "../../../modules/verification/identity/address-text"
import { customerKeys } from "../../../modules/verification/identity/customer-keys"
import { keyedHash } from "../../../signature/keyed-hash"
import type { OrderIdentity } from "../../../modules/verification/surroundings/order-identity"
import { addressField } from "../order/address-field"
import { metadataText } from "../order/metadata-text"
import type { OrderForReview } from "../order/order-for-review"
import { toPlacedAt } from "../order/to-placed-at"

/** By what an order is compared with others; people only as keyed hashes. */
export function toIdentity(
  order: OrderForReview,
  place: AddressPlace | null,
  secret: string
): OrderIdentity {
  const { metadata } = order
  const hash = (text: string | null) => text && keyedHash(text, secret)
  const field = (name: string) => addressField(order, name)
  const country = field("country_code")?.toLowerCase() ?? null
  const ip = metadataText(metadata, "order_cycle_ip")
  return {
    order_id: order.id,
    placed_at: toPlacedAt(order),
    currency_code: order.currency_code,
    customer_id: order.customer_id,
    customer_keys: customerKeys({
      channel: metadataText(metadata, "order_cycle_channel"),
      number: metadataText(metadata, "order_cycle_customer"),
      customer_id: order.customer_id,
      email: order.email,
      phone: field("phone"),
      country,
    }).map((key) => keyedHash(key, secret)),
    goods_key: hash(goodsKey(order.items.map(toGoods))),
    address_key: hash(
      addressText({
        country_code: country,
        postal_code: field("postal_code"),
        city: field("city"),
        address_1: field("address_1"),
        address_2: field("address_2"),
      })
    ),
    ip_key: hash(ip && `ip:${ip}`),
    country_code: country,
    area_codes: areaCodes(place?.code ?? null),
    courier: order.shipping_methods?.[0]?.name ?? null,
  }
}

const toGoods = ({
  variant_sku,
  title,
  detail,
}: OrderForReview["items"][number]) => ({
  sku: variant_sku ?? title,
  quantity: Number(detail.quantity),
})
