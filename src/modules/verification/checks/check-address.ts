import type { CheckOutcome } from "./check-outcome"

export type AddressField =
  | "name"
  | "company"
  | "phone"
  | "address_1"
  | "address_2"
  | "city"
  | "province"
  | "postal_code"
  | "country_code"

export type AddressFacts = {
  /** Whether anything of the order is sent. */
  ships: boolean
  fields: Record<AddressField, string | null>
}

/** Required fields by country (two letters, lower case), `*` for the rest. */
export type RequiredFields = Record<string, AddressField[]>

/** Gate `address`: are the fields there that the country needs? */
export function checkAddress(
  { ships, fields }: AddressFacts,
  required: RequiredFields
): CheckOutcome {
  const country = fields.country_code?.trim().toLowerCase() ?? ""
  const asked = ships ? (required[country] ?? required["*"] ?? []) : []
  const missing = asked.filter((field) => !fields[field]?.trim())
  return {
    check: "address",
    input: { ships, fields, required: asked },
    findings: missing.length
      ? [
          {
            code: "ADDRESS_INCOMPLETE",
            subject: "",
            level: "block",
            output: { fields: missing, country },
          },
        ]
      : [],
  }
}
