import type {
  AddressFacts,
  AddressField,
} from "../../../modules/verification/checks/check-address"
import type { OrderForReview } from "./order-for-review"

/** The delivery address as the check reads it. */
export function toAddressFacts({
  items,
  shipping_address: address,
}: OrderForReview): AddressFacts {
  const field = (name: string) => {
    const value = address?.[name]
    return typeof value === "string" ? value : null
  }
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
    ships: items.some((item) => item.requires_shipping),
    fields: {
      ...fields,
      name: [field("first_name"), field("last_name")].join(" ").trim(),
    },
  }
}
