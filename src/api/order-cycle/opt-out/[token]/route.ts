import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { optOutWorkflow } from "../../../../workflows/tracking/workflows/opt-out"
import { languageOf } from "../../language-of"
import { sendPage } from "../../send-page"
import { optOutPage } from "../opt-out-page"
import { readToken } from "./read-token"

/**
 * Asks whether somebody wants no more messages. It changes nothing, because
 * mail scanners open every link.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const address = await readToken(req)
  sendPage(
    res,
    address ? 200 : 404,
    optOutPage(address ? "ask" : "unknown", languageOf(req))
  )
}

/** Opts a recipient out; a mail program's own button (RFC 8058) does too. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const address = await readToken(req)
  if (address) {
    await optOutWorkflow(req.scope).run({ input: address })
  }
  sendPage(
    res,
    address ? 200 : 404,
    optOutPage(address ? "done" : "unknown", languageOf(req))
  )
}
