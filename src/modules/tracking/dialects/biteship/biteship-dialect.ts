import { verifyStaticHeader } from "../../signature/verify-static-header"
import type { Dialect } from "../dialect"
import { hinted } from "../hinted"
import { ignored } from "../ignored"
import type { ParseContext } from "../parse-context"
import type { ParsedPayload } from "../parsed-payload"
import { PayloadReader } from "../payload-reader"
import { readJson } from "../read-json"
import { refused } from "../refused"
import { toParcel } from "../to-parcel"
import { told } from "../told"
import { biteshipErrorCodes } from "./biteship-error-codes"
import { readBiteshipClaim } from "./read-biteship-claim"
import { readBiteshipParcel } from "./read-biteship-parcel"

/** Biteship: many Indonesian couriers through one API. */
export const biteshipDialect: Dialect = {
  parse,
  trust: "hint",
  verify: verifyStaticHeader,
}

const parcelEvents = ["order.status", "order.waybill_id", "order.price"]

function parse(body: string, context: ParseContext): ParsedPayload {
  const document = new PayloadReader(readJson(body))
  // One of the vendor's refusals says `success: true`.
  if (document.has("error")) {
    return refused(classOf(document.word("code")), document.complaint("error"))
  }
  const event = document.text("event")
  if (event !== null) {
    return parcelEvents.includes(event)
      ? hinted([toParcel(readBiteshipClaim(document), context)])
      : ignored()
  }
  if (!document.has("history") && !document.has("waybill_id")) {
    throw document.mismatch(
      "This is no answer of Biteship: it has neither history nor waybill_id."
    )
  }
  return told([
    toParcel(readBiteshipParcel(document, context.carrier), context),
  ])
}

const classOf = (code: string | null) =>
  (code && Object.hasOwn(biteshipErrorCodes, code)
    ? biteshipErrorCodes[code]
    : null) ?? "invalid"
