import type { Meaning } from "../../mapping/meaning"
import { meaningOf } from "../meaning-of"
import { karrioReasons } from "./karrio-reasons"
import { karrioStatuses } from "./karrio-statuses"

/** A status with its reason: who is responsible makes the difference. */
export function karrioMeaning(
  event: { status: string | null; reason: string | null },
  warnings: Set<string>
): Meaning {
  const meaning = meaningOf(karrioStatuses, event.status, warnings)
  const reason =
    event.reason && Object.hasOwn(karrioReasons, event.reason)
      ? karrioReasons[event.reason]
      : null
  if (event.reason && !reason) {
    warnings.add("unknown_reason")
  }
  return meaning.delayed && reason?.startsWith("consignee_")
    ? { status: "delivery_failed", reason }
    : { ...meaning, reason }
}
