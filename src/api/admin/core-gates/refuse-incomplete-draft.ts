import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  DraftPart,
  IncompleteDraftRefusal,
} from "../../../types/draft-intake"
import { readDraftIntake } from "../../../workflows/verification/intake/read-draft-intake"

/** What to name each part when it is missing. */
const words: Record<DraftPart, string> = {
  customer: "a customer",
  contact: "a phone number or an e-mail address",
  address: "a delivery address that can be resolved",
  shipping_method: "a shipping method",
  line: "a line",
  payment_terms: "payment terms",
}

/** A draft becomes an order only with all that the desk needs of it. */
export async function refuseIncompleteDraft(
  req: MedusaRequest,
  res: MedusaResponse<IncompleteDraftRefusal>,
  next: MedusaNextFunction
) {
  const { id } = req.params
  const draft = await readDraftIntake(req.scope, id)
  if (!draft || draft.completeness.is_complete) {
    return next()
  }
  const missing = draft.completeness.parts.filter(({ is_met }) => !is_met)
  const names = missing.map(({ part }) => words[part]).join(", ")
  const way = missing.some(({ part }) => part === "payment_terms")
    ? "Payment terms (payment_method) are set by POST " +
      `/admin/order-cycle/intake/drafts/${id}, the rest on the draft itself ` +
      `(POST /admin/draft-orders/${id} and its edit).`
    : `Add them on the draft (POST /admin/draft-orders/${id} and its edit).`
  res.status(409).json({
    type: "conflict",
    message:
      `Draft order #${draft.display_id} cannot become an order yet; it ` +
      `lacks: ${names}. ${way}`,
    missing,
  })
}
