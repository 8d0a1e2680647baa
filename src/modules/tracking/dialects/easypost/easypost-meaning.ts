import type { Meaning } from "../../mapping/meaning"
import { meaningOf } from "../meaning-of"
import { detailedStatuses } from "./detailed-statuses"
import { easypostCarrierCodes } from "./easypost-carrier-codes"
import { easypostDetails } from "./easypost-details"
import { easypostStatuses } from "./easypost-statuses"

/** A status with its detail, the carrier's code and the leg it is on. */
export function easypostMeaning(
  event: {
    status: string | null
    status_detail: string | null
    carrier_code: string | null
    is_return: boolean
  },
  warnings: Set<string>
): Meaning {
  const { status, status_detail, carrier_code, is_return } = event
  const meaning = meaningOf(easypostStatuses, status, warnings)
  if (meaning.status === "delivered" && is_return) {
    return { status: "returned" }
  }
  if (!detailedStatuses.includes(status ?? "")) {
    return meaning
  }
  const coded = withCarrierCode(meaning, carrier_code)
  const detail = Object.hasOwn(easypostDetails, status_detail ?? "")
    ? easypostDetails[status_detail ?? ""]
    : null
  const applies =
    detail && (!detail.only_for || detail.only_for === coded.status)
  return applies ? { ...coded, ...detail.meaning } : coded
}

const withCarrierCode = (meaning: Meaning, code: string | null): Meaning =>
  meaning.status === "in_transit" &&
  code &&
  Object.hasOwn(easypostCarrierCodes, code)
    ? { ...meaning, status: easypostCarrierCodes[code] }
    : meaning
