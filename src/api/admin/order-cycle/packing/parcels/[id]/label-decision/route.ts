import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ParcelResponse } from "../../../../../../../types/packing"
import { decideLabelWorkflow } from "../../../../../../../workflows/packing/workflows/decide-label"
import { actorOf } from "../../../../../../actor-of"
import { keepConflictSentence } from "../../../../../../keep-conflict-sentence"
import { loadParcel } from "../../../load-parcel"
import type { DecideLabelType } from "../../../validators"

/** Ends the doubt whether a label was bought, by a person's word. */
export async function POST(
  req: AuthenticatedMedusaRequest<DecideLabelType>,
  res: MedusaResponse<ParcelResponse>
) {
  await decideLabelWorkflow(req.scope)
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
