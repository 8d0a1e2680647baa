import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ParcelResponse } from "../../../../../../../types/packing"
import { reopenParcelWorkflow } from "../../../../../../../workflows/packing/workflows/reopen-parcel"
import { actorOf } from "../../../../../../actor-of"
import { loadParcel } from "../../../load-parcel"
import type { ReopenParcelType } from "../../../validators"

/** Opens a packed parcel without a label again. */
export async function POST(
  req: AuthenticatedMedusaRequest<ReopenParcelType>,
  res: MedusaResponse<ParcelResponse>
) {
  await reopenParcelWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      parcel_id: req.params.id,
      actor: actorOf(req),
    },
  })
  res.json({ parcel: await loadParcel(req.scope, req.params.id) })
}
