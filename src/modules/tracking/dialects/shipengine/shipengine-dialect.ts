import type { Dialect } from "../dialect"
import type { ParseContext } from "../parse-context"
import { parseTrackers } from "../parse-trackers"
import type { ParsedPayload } from "../parsed-payload"
import { PayloadReader } from "../payload-reader"
import { readJson } from "../read-json"
import { refused } from "../refused"
import { told } from "../told"
import { readShipengineTracking } from "./read-shipengine-tracking"

/** ShipEngine's answers. */
export const shipengineDialect: Dialect = { parse, trust: null, verify: null }

function parse(body: string, context: ParseContext): ParsedPayload {
  const document = new PayloadReader(readJson(body))
  const [error] = document.list("errors")
  if (error) {
    const code = error.word("error_code")
    return refused(
      code === "not_found" ? "not_found" : "invalid",
      error.text("message")
    )
  }
  if (document.has("error")) {
    return refused("unavailable", document.complaint("error"))
  }
  if (!document.has("tracking_number")) {
    throw document.mismatch(
      "This is no answer of ShipEngine: it has no tracking_number."
    )
  }
  return told(
    parseTrackers([document], readShipengineTracking, context, "shipengine")
  )
}
