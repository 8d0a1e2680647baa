import { findMeaning } from "../../mapping/find-meaning"
import type { Meaning } from "../../mapping/meaning"
import { meaningOf } from "../meaning-of"
import { shippoStatuses } from "./shippo-statuses"
import { shippoSubstatuses } from "./shippo-substatuses"
import { substatusAppliesTo } from "./substatus-applies-to"

const WITH_SENDER = /(returned to|received by) (the )?(shipper|sender)/i

/** A status with its substatus and, of a return, its words. */
export function shippoMeaning(
  event: {
    status: string | null
    status_details: string | null
    substatus: string | null
  },
  warnings: Set<string>
): Meaning {
  const { status, status_details, substatus } = event
  const meaning = meaningOf(shippoStatuses, status, warnings)
  if (status === "RETURNED" && WITH_SENDER.test(status_details ?? "")) {
    return { status: "returned" }
  }
  return substatusAppliesTo.includes(status ?? "")
    ? { ...meaning, ...findMeaning(shippoSubstatuses, substatus) }
    : meaning
}
