import type { Dialect } from "../dialect"
import type { ParseContext } from "../parse-context"
import { parseTrackers } from "../parse-trackers"
import type { ParsedPayload } from "../parsed-payload"
import { PayloadReader } from "../payload-reader"
import { readJson } from "../read-json"
import { refused } from "../refused"
import { told } from "../told"
import { readJneShipment } from "./read-jne-shipment"

/** JNE's native answers. */
export const jneDialect: Dialect = { parse, trust: null, verify: null }

function parse(body: string, context: ParseContext): ParsedPayload {
  const document = new PayloadReader(readJson(body))
  const error = document.has("error") ? document.text("error") : null
  if (error !== null) {
    const kind = /not found/i.test(error) ? "not_found" : "invalid"
    return refused(kind, error)
  }
  return told(parseTrackers([document], readJneShipment, context, "jne"))
}
