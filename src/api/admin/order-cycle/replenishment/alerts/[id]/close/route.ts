import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { StockAlertResponse } from "../../../../../../../types/replenishment/alerts"
import { closeAlertWorkflow } from "../../../../../../../workflows/replenishment/workflows/close-alert"
import { actorOf } from "../../../../../../actor-of"
import { loadAlerts } from "../../../planning/load-alerts"
import type { CloseAlertType } from "../../../planning/validators"

/** A person has seen it: it is closed, and quiet for a week. */
export async function POST(
  req: AuthenticatedMedusaRequest<CloseAlertType>,
  res: MedusaResponse<StockAlertResponse>
) {
  const { id } = req.params
  await closeAlertWorkflow(req.scope).run({
    input: { id, note: req.validatedBody.note, actor: actorOf(req) },
  })
  const { alerts } = await loadAlerts(
    req.scope,
    { id },
    { offset: 0, limit: 1 }
  )
  res.json({ alert: alerts[0] })
}
