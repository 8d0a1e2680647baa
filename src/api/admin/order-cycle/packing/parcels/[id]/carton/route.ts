import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ParcelResponse } from "../../../../../../../types/packing"
import { chooseCartonWorkflow } from "../../../../../../../workflows/packing/workflows/choose-carton"
import { keepConflictSentence } from "../../../../../../keep-conflict-sentence"
import { loadParcel } from "../../../load-parcel"
import type { ChooseCartonType } from "../../../stations/validators"

/** Takes another carton than planned for an open parcel. */
export async function POST(
  req: AuthenticatedMedusaRequest<ChooseCartonType>,
  res: MedusaResponse<ParcelResponse>
) {
  await chooseCartonWorkflow(req.scope)
    .run({ input: { ...req.validatedBody, parcel_id: req.params.id } })
    .catch(keepConflictSentence)
  res.json({ parcel: await loadParcel(req.scope, req.params.id) })
}
