import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { removePackingFactWorkflow } from "../../../../../../workflows/packing/workflows/remove-packing-fact"

/** Forgets that an item lies somewhere. */
export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) {
  const { id } = req.params
  await removePackingFactWorkflow(req.scope).run({
    input: { table: "places", id },
  })
  res.json({ id, object: "packing_place", deleted: true })
}
