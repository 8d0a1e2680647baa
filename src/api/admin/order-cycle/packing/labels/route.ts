import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { LabelsResponse } from "../../../../../types/packing"
import { fulfillParcelsWorkflow } from "../../../../../workflows/packing/workflows/fulfill-parcels"
import { actorOf } from "../../../../actor-of"
import type { LabelParcelsType } from "../validators"

/** Buys labels of several packed parcels; answers each one's outcome. */
export async function POST(
  req: AuthenticatedMedusaRequest<LabelParcelsType>,
  res: MedusaResponse<LabelsResponse>
) {
  const { result } = await fulfillParcelsWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: actorOf(req) },
  })
  res.json({ labels: result })
}
