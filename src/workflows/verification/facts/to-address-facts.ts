import type {
  AddressFacts,
  AddressField,
} from "../../../modules/verification/checks/check-address"
import { addressField } from "../order/address-field"
import type { GatheredFacts } from "./gather-facts"
import type { OrderForReview } from "../order/order-for-review"

/** The delivery address as the check reads it. */
export function toAddressFacts(
  order: OrderForReview,
  { place, around }: Pick<GatheredFacts, "place" | "around">
): AddressFacts {
  const field = (name: string) => addressField(order, name)
  const names: Exclude<AddressField, "name">[] = [
    "company",
    "phone",
    "address_1",
    "address_2",
    "city",
    "province",
    "postal_code",
    "country_code",
  ]
  const fields = Object.fromEntries(
    names.map((name) => [name, field(name)])
  ) as Record<(typeof names)[number], string | null>
  return {
    ships: order.items.some((item) => item.requires_shipping),
    fields: {
      ...fields,
      name: [field("first_name"), field("last_name")].join(" ").trim(),
    },
    place,
    is_served: around?.has_areas ? Boolean(around.area?.is_served) : null,
  }
}
