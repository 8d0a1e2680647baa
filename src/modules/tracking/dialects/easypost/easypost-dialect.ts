import { verifyEasypostWebhook } from "../../signature/verify-easypost-webhook"
import type { Dialect } from "../dialect"
import { ignored } from "../ignored"
import type { ParseContext } from "../parse-context"
import { parseTrackers } from "../parse-trackers"
import type { ParsedPayload } from "../parsed-payload"
import { PayloadReader } from "../payload-reader"
import { readJson } from "../read-json"
import { refused } from "../refused"
import { told } from "../told"
import { readEasypostTracker } from "./read-easypost-tracker"

/** EasyPost: one tracker, a page of them, or a webhook's event. */
export const easypostDialect: Dialect = {
  parse,
  trust: "proof",
  verify: verifyEasypostWebhook,
  replayField: "id",
}

function parse(body: string, context: ParseContext): ParsedPayload {
  const document = new PayloadReader(readJson(body))
  const parcels = (trackers: PayloadReader[]) =>
    parseTrackers(trackers, readEasypostTracker, context, "easypost")
  if (document.has("error")) {
    return refused("invalid", document.complaint("error"))
  }
  if (document.text("object") === "Event") {
    const result = document.need("result")
    return result.text("object") === "Tracker"
      ? told(parcels([result]), "webhook")
      : ignored()
  }
  if (document.has("trackers")) {
    return told(parcels(document.list("trackers")))
  }
  if (!document.has("tracking_code")) {
    throw document.mismatch(
      "This is no Tracker, no page of trackers and no Event of EasyPost."
    )
  }
  return told(parcels([document]))
}
