import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { setBackorderPriorityWorkflow } from "../../../../../workflows/verification/workflows/set-backorder-priority"
import type { SetBackorderPriorityType } from "../validators"

/** Moves a back-order in its queue. */
export async function POST(
  req: AuthenticatedMedusaRequest<SetBackorderPriorityType>,
  res: MedusaResponse
) {
  const { result } = await setBackorderPriorityWorkflow(req.scope).run({
    input: { id: req.params.id, ...req.validatedBody },
  })
  res.json({ backorder: result })
}
