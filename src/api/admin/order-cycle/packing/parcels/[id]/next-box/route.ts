import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ParcelResponse } from "../../../../../../../types/packing"
import { startNextBoxWorkflow } from "../../../../../../../workflows/packing/workflows/start-next-box"
import { actorOf } from "../../../../../../actor-of"
import { keepConflictSentence } from "../../../../../../keep-conflict-sentence"
import { loadParcel } from "../../../load-parcel"
import type { NextBoxType } from "../../../stations/validators"

/** Puts what was not scanned into another box, which is answered. */
export async function POST(
  req: AuthenticatedMedusaRequest<NextBoxType>,
  res: MedusaResponse<ParcelResponse>
) {
  const { result } = await startNextBoxWorkflow(req.scope)
    .run({
      input: {
        ...req.validatedBody,
        parcel_id: req.params.id,
        actor: actorOf(req),
      },
    })
    .catch(keepConflictSentence)
  res.json({ parcel: await loadParcel(req.scope, result.id) })
}
