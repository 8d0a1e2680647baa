import { findMeaning } from "../../mapping/find-meaning"
import type { Meaning } from "../../mapping/meaning"
import { neededNumber } from "../needed-number"
import type { PayloadReader } from "../payload-reader"
import type { RawParcel } from "../raw-parcel"
import { jneCodes } from "./jne-codes"
import { jneDeliveredCode } from "./jne-delivered-code"

/** JNE's own answer; its times are those of the city of the scan. */
export function readJneShipment(document: PayloadReader): RawParcel {
  const cnote = document.need("cnote")
  const status = cnote.word("pod_status")
  const isDelivered = status?.toUpperCase() === "DELIVERED"
  return {
    courier: "jne",
    tracking_number: neededNumber(cnote, "cnote_no"),
    provider_ref: null,
    zone: null,
    summary: {
      meaning: isDelivered ? { status: "delivered" } : {},
      raw_status: status,
      at: isDelivered ? cnote.word("cnote_pod_date") : null,
      updated_at: null,
    },
    events: document.list("history").map((event) => ({
      at: event.word("date"),
      code: event.word("code"),
      raw_status: null,
      text: event.text("desc"),
      location: null,
      meaning: readCode(event.word("code")),
    })),
    warnings: new Set(),
  }
}

const readCode = (code: string | null): Meaning =>
  findMeaning(jneCodes, code) ??
  (jneDeliveredCode.test(code ?? "") ? { status: "delivered" } : {})
