import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { removeListEntryWorkflow } from "../../../../../workflows/verification/workflows/remove-list-entry"

/** Takes somebody off a list. */
export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) {
  const { id } = req.params
  await removeListEntryWorkflow(req.scope).run({ input: { id } })
  res.json({ id, object: "list_entry", deleted: true })
}
