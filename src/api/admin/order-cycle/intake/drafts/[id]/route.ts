import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { DraftIntakeResponse } from "../../../../../../types/draft-intake"
import { takeDraftOrderWorkflow } from "../../../../../../workflows/verification/workflows/take-draft-order"
import { actorOf } from "../../../../../actor-of"
import type { TakeDraftOrderType } from "../../validators"
import { loadDraftIntake } from "../load-draft-intake"

/** Who took a draft order, and what it needs to become an order. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<DraftIntakeResponse>
) {
  res.json({ draft: await loadDraftIntake(req.scope, req.params.id) })
}

/** Writes down who took a draft order: the caller, where nobody is named. */
export async function POST(
  req: AuthenticatedMedusaRequest<TakeDraftOrderType>,
  res: MedusaResponse<DraftIntakeResponse>
) {
  const { id } = req.params
  await takeDraftOrderWorkflow(req.scope).run({
    input: { ...req.validatedBody, order_id: id, actor: actorOf(req) },
  })
  res.json({ draft: await loadDraftIntake(req.scope, id) })
}
