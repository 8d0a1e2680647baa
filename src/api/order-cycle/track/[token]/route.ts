import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findTracking } from "../../../store/order-cycle/tracking/find-tracking"
import { languageOf } from "../../language-of"
import { sendPage } from "../../send-page"
import { noticePage } from "../notice-page"
import { trackingPage } from "../tracking-page"

/** Where a parcel is, for whoever has its address; no script, no cookie. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const tracking = await findTracking(req.scope, req.params.token)
  const language = languageOf(req)
  if (!tracking) {
    sendPage(res, 404, noticePage("unknown", language))
  } else if (tracking === "gone") {
    sendPage(res, 410, noticePage("gone", language))
  } else {
    sendPage(res, 200, trackingPage(tracking, language))
  }
}
