import { classOfHttp } from "../class-of-http"
import type { Dialect } from "../dialect"
import type { ParseContext } from "../parse-context"
import { parseTrackers } from "../parse-trackers"
import type { ParsedPayload } from "../parsed-payload"
import { PayloadReader } from "../payload-reader"
import { readJson } from "../read-json"
import { refused } from "../refused"
import { told } from "../told"
import { readDhlShipment } from "./read-dhl-shipment"

/** DHL's Unified Tracking API; it sends no webhooks. */
export const dhlUnifiedDialect: Dialect = { parse, trust: null, verify: null }

function parse(body: string, context: ParseContext): ParsedPayload {
  const document = new PayloadReader(readJson(body))
  if (document.has("shipments")) {
    const shipments = document.list("shipments")
    return told(parseTrackers(shipments, readDhlShipment, context))
  }
  if (!document.has("status")) {
    throw document.mismatch(
      "This is no answer of DHL Unified: it has neither shipments nor status."
    )
  }
  return refused(
    classOfHttp(Number(document.word("status"))),
    document.text("detail") ?? document.text("title")
  )
}
