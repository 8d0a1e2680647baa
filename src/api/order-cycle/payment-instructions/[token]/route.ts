import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findInstructions } from "../../../store/order-cycle/payment-instructions/find-instructions"
import { languageOf } from "../../language-of"
import { sendPage } from "../../send-page"
import { instructionsPage } from "../instructions-page"
import { noInstructionsPage } from "../no-instructions-page"

/** What to transfer, for whoever has the address; no script, no cookie. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const instructions = await findInstructions(req.scope, req.params.token)
  const language = languageOf(req)
  if (instructions) {
    sendPage(res, 200, instructionsPage(instructions, language))
  } else {
    sendPage(res, 404, noInstructionsPage(language))
  }
}
