import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { removePackingFactWorkflow } from "../../../../../../workflows/packing/workflows/remove-packing-fact"

/** Takes a carton out of use, unless plans have some of it. */
export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) {
  const { id } = req.params
  await removePackingFactWorkflow(req.scope).run({
    input: { table: "cartons", id },
  })
  res.json({ id, object: "packing_carton", deleted: true })
}
