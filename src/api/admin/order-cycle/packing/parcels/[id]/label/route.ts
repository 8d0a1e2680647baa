import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ParcelResponse } from "../../../../../../../types/packing"
import { fulfillParcelWorkflow } from "../../../../../../../workflows/packing/workflows/fulfill-parcel"
import { actorOf } from "../../../../../../actor-of"
import { keepConflictSentence } from "../../../../../../keep-conflict-sentence"
import { loadParcel } from "../../../load-parcel"
import type { LabelParcelType } from "../../../validators"

export { printLabel as GET } from "./print-label"

/** Buys a packed parcel's label: core's fulfilment and the delivery note. */
export async function POST(
  req: AuthenticatedMedusaRequest<LabelParcelType>,
  res: MedusaResponse<ParcelResponse>
) {
  await fulfillParcelWorkflow(req.scope)
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
