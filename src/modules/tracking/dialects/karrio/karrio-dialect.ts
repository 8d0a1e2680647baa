import type { Dialect } from "../dialect"
import { hinted } from "../hinted"
import { ignored } from "../ignored"
import type { ParseContext } from "../parse-context"
import { parseTrackers } from "../parse-trackers"
import type { ParsedPayload } from "../parsed-payload"
import { PayloadReader } from "../payload-reader"
import { readJson } from "../read-json"
import { told } from "../told"
import { readKarrioTracker } from "./read-karrio-tracker"

/** A karrio server; nothing signs its webhooks, so they are hints. */
export const karrioDialect: Dialect = { parse, trust: "hint", verify: null }

function parse(body: string, context: ParseContext): ParsedPayload {
  const document = new PayloadReader(readJson(body))
  const parcels = (trackers: PayloadReader[]) =>
    parseTrackers(trackers, readKarrioTracker, context)
  if (document.has("event")) {
    const data = document.need("data")
    return data.has("tracking_number") ? hinted(parcels([data])) : ignored()
  }
  if (document.has("results")) {
    return told(parcels(document.list("results")))
  }
  if (!document.has("tracking_number")) {
    throw document.mismatch(
      "This is no tracker of karrio: it has no tracking_number."
    )
  }
  return told(parcels([document]))
}
