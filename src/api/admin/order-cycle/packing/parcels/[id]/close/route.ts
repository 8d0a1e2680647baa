import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ParcelResponse } from "../../../../../../../types/packing"
import { closeParcelWorkflow } from "../../../../../../../workflows/packing/workflows/close-parcel"
import { actorOf } from "../../../../../../actor-of"
import { keepConflictSentence } from "../../../../../../keep-conflict-sentence"
import { loadParcel } from "../../../load-parcel"
import type { CloseParcelType } from "../../../validators"

/** Closes a parcel of which every unit was scanned. */
export async function POST(
  req: AuthenticatedMedusaRequest<CloseParcelType>,
  res: MedusaResponse<ParcelResponse>
) {
  await closeParcelWorkflow(req.scope)
    .run({
      input: {
        ...req.validatedBody,
        parcel_id: req.params.id,
        actor: actorOf(req),
      },
    })
    .catch(keepConflictSentence)
  res.json({ parcel: await loadParcel(req.scope, req.params.id) })
}
