import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { removeItemPolicyWorkflow } from "../../../../../../workflows/replenishment/workflows/remove-item-policy"

/** Takes back what people decided for an item. */
export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>
) {
  const { result } = await removeItemPolicyWorkflow(req.scope).run({
    input: { id: req.params.id },
  })
  res.json(result)
}
