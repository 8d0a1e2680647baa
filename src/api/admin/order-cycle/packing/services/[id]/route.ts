import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { removePackingFactWorkflow } from "../../../../../../workflows/packing/workflows/remove-packing-fact"

/** Forgets how a courier's service charges. */
export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) {
  const { id } = req.params
  await removePackingFactWorkflow(req.scope).run({
    input: { table: "services", id },
  })
  res.json({ id, object: "packing_service", deleted: true })
}
