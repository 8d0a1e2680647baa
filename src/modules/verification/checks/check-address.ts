import type { AddressPlace } from "../address/locate-address"
import type { CheckOutcome, Finding } from "./check-outcome"

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
  /** Null: there is no list of areas for the country. */
  place: AddressPlace | null
  /** Null: the shop does not say for the country where it sends. */
  is_served: boolean | null
}

/** Required fields by country (two letters, lower case), `*` for the rest. */
export type RequiredFields = Record<string, AddressField[]>

/**
 * Gate `address`: are the fields there that the country needs, is it a place
 * on the list of areas, and does somebody deliver there?
 */
export function checkAddress(
  facts: AddressFacts,
  required: RequiredFields
): CheckOutcome {
  const { ships, fields } = facts
  const country = fields.country_code?.trim().toLowerCase() ?? ""
  const asked = ships ? (required[country] ?? required["*"] ?? []) : []
  const missing: string[] = asked.filter((field) => !fields[field]?.trim())
  const findings = missing.length
    ? [block("ADDRESS_INCOMPLETE", { fields: missing, country })]
    : ships
      ? judgePlace(facts, country)
      : []
  return {
    check: "address",
    input: { ...facts, required: asked },
    findings,
  }
}

function judgePlace(
  { place, is_served }: AddressFacts,
  country: string
): Finding[] {
  if (place?.result === "UNKNOWN") {
    const fields = ["province", "city", "district"]
    return [block("ADDRESS_INCOMPLETE", { fields, country })]
  }
  if (place?.result === "AMBIGUOUS") {
    return [block("ADDRESS_AMBIGUOUS", { candidates: place.candidates })]
  }
  return is_served === false
    ? [block("ADDRESS_UNSERVED", { area: place?.code ?? country })]
    : []
}

const block = (
  code: Finding["code"],
  output: Record<string, unknown>
): Finding => ({ code, subject: "", level: "block", output })
