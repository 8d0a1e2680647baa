import type { Dialect } from "../dialect"
import type { ParseContext } from "../parse-context"
import { parseTrackers } from "../parse-trackers"
import type { ParsedPayload } from "../parsed-payload"
import { PayloadReader } from "../payload-reader"
import { readJson } from "../read-json"
import { refused } from "../refused"
import { told } from "../told"
import { readAnterajaContent } from "./read-anteraja-content"

/** AnterAja's native answers. */
export const anterajaDialect: Dialect = { parse, trust: null, verify: null }

function parse(body: string, context: ParseContext): ParsedPayload {
  const document = new PayloadReader(readJson(body))
  const content = document.need("content")
  // "Not found" comes with status 200 and nothing else to tell it by.
  if (!content.list("history").length) {
    return refused("not_found", "AnterAja has no history of this waybill.")
  }
  return told(
    parseTrackers([content], readAnterajaContent, context, "anteraja")
  )
}
