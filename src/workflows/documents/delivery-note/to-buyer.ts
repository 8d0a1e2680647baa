import type { DocumentParty } from "../../../modules/documents/snapshot/document-party"
import type { OrderForNote } from "./order-for-note"

/** Who gets the goods, as a paper prints it. */
export function toBuyer({
  shipping_address: address,
  email,
}: Pick<OrderForNote, "shipping_address" | "email">): DocumentParty {
  const name = joined([address?.first_name, address?.last_name])
  return {
    name: name || address?.company || email || "-",
    address: [
      name ? address?.company : null,
      address?.address_1,
      address?.address_2,
      joined([address?.city, address?.postal_code]),
      joined([address?.province, address?.country_code?.toUpperCase()]),
    ].filter((line): line is string => Boolean(line)),
    phone: address?.phone ?? null,
  }
}

const joined = (parts: (string | null | undefined)[]) =>
  parts.filter(Boolean).join(" ")
