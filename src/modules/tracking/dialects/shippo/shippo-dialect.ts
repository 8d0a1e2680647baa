import type { Dialect } from "../dialect"
import { hinted } from "../hinted"
import { ignored } from "../ignored"
import type { ParseContext } from "../parse-context"
import { parseTrackers } from "../parse-trackers"
import type { ParsedPayload } from "../parsed-payload"
import { PayloadReader } from "../payload-reader"
import { readJson } from "../read-json"
import { told } from "../told"
import { readShippoTrack } from "./read-shippo-track"

/** Shippo; nothing signs its webhooks, so they are hints. */
export const shippoDialect: Dialect = { parse, trust: "hint", verify: null }

function parse(body: string, context: ParseContext): ParsedPayload {
  const document = new PayloadReader(readJson(body))
  const parcels = (track: PayloadReader) =>
    parseTrackers([track], readShippoTrack, context)
  if (document.has("event")) {
    const data = document.need("data")
    return data.has("tracking_number") ? hinted(parcels(data)) : ignored()
  }
  if (!document.has("tracking_number")) {
    throw document.mismatch(
      "This is no track of Shippo: it has no tracking_number."
    )
  }
  return told(parcels(document))
}
