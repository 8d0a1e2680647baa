import type { Scan } from "../journeys/scan"
import type { ShownScan } from "./shown-scan"

const reasons: Record<NonNullable<Scan["reason"]>, string> = {
  not_home: "consignee_not_home",
  closed: "consignee_business_closed",
  refused: "consignee_refused",
  address: "consignee_incorrect_address",
  weather: "weather_delay",
}

/** The field `reason` of an event; karrio leaves it out where there is none. */
export function karrioReason({ step, reason }: ShownScan): {
  reason?: string
} {
  if (step === "lost") {
    return { reason: "carrier_parcel_lost" }
  }
  return reason ? { reason: reasons[reason] } : {}
}
