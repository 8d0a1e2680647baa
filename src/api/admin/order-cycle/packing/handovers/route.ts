import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { HandoverResponse } from "../../../../../types/packing"
import { handOverParcelsWorkflow } from "../../../../../workflows/packing/workflows/hand-over-parcels"
import { actorOf } from "../../../../actor-of"
import type { HandOverParcelsType } from "./validators"

/** Gives labelled parcels to the courier; answers each one's outcome. */
export async function POST(
  req: AuthenticatedMedusaRequest<HandOverParcelsType>,
  res: MedusaResponse<HandoverResponse>
) {
  const { result } = await handOverParcelsWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: actorOf(req) },
  })
  res.json(result)
}
