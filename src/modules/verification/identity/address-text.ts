import { foldName } from "../address/fold-name"

export type WrittenAddress = Record<
  "country_code" | "postal_code" | "city" | "address_1" | "address_2",
  string | null
>

/** An address as one text, however it was typed; null without a street. */
export const addressText = (address: WrittenAddress): string | null =>
  address.address_1?.trim()
    ? [
        address.country_code,
        address.postal_code,
        address.city,
        address.address_1,
        address.address_2,
      ]
        .map((part) => foldName(part ?? ""))
        .join("|")
    : null
