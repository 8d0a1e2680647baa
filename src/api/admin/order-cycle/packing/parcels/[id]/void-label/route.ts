import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ParcelResponse } from "../../../../../../../types/packing"
import { voidParcelLabelWorkflow } from "../../../../../../../workflows/packing/workflows/void-parcel-label"
import { actorOf } from "../../../../../../actor-of"
import { loadParcel } from "../../../load-parcel"
import type { VoidLabelType } from "../../../validators"

/** Voids a parcel's label, before the courier has it. */
export async function POST(
  req: AuthenticatedMedusaRequest<VoidLabelType>,
  res: MedusaResponse<ParcelResponse>
) {
  await voidParcelLabelWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      parcel_id: req.params.id,
      actor: actorOf(req),
    },
  })
  res.json({ parcel: await loadParcel(req.scope, req.params.id) })
}
