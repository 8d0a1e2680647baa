import { verifyAftershipWebhook } from "../../signature/verify-aftership-webhook"
import { classOfHttp } from "../class-of-http"
import type { Dialect } from "../dialect"
import type { ParseContext } from "../parse-context"
import { parseTrackers } from "../parse-trackers"
import type { ParsedPayload } from "../parsed-payload"
import { PayloadReader } from "../payload-reader"
import { readJson } from "../read-json"
import { refused } from "../refused"
import { told } from "../told"
import { readAftershipTracking } from "./read-aftership-tracking"

/** AfterShip: a webhook's message, or an answer with `data`. */
export const aftershipDialect: Dialect = {
  parse,
  trust: "proof",
  verify: verifyAftershipWebhook,
  replayField: "event_id",
}

/** AfterShip's own number for a tracking that does not exist. */
const NO_SUCH_TRACKING = 4004

function parse(body: string, context: ParseContext): ParsedPayload {
  const document = new PayloadReader(readJson(body))
  const meta = document.child("meta")
  const code = Number(meta?.word("code") ?? 200)
  if (meta && !(code >= 200 && code < 300)) {
    const kind = code === NO_SUCH_TRACKING ? "not_found" : classOfMeta(code)
    return refused(kind, meta.text("message"))
  }
  const parcels = (tracking: PayloadReader) =>
    parseTrackers([tracking], readAftershipTracking, context)
  if (document.has("msg")) {
    return told(parcels(document.need("msg")), "webhook")
  }
  if (!document.has("data")) {
    throw document.mismatch(
      "This is no answer of AfterShip: it has neither data nor msg."
    )
  }
  const data = document.need("data")
  return told(parcels(data.child("tracking") ?? data))
}

/** Its other own numbers (4001 …) are neither of HTTP's 4xx nor 5xx. */
const classOfMeta = (code: number) =>
  code < 600 ? classOfHttp(code) : "invalid"
