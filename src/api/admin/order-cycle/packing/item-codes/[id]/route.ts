import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { removePackingFactWorkflow } from "../../../../../../workflows/packing/workflows/remove-packing-fact"

/** Forgets a barcode. */
export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) {
  const { id } = req.params
  await removePackingFactWorkflow(req.scope).run({
    input: { table: "item_codes", id },
  })
  res.json({ id, object: "packing_item_code", deleted: true })
}
