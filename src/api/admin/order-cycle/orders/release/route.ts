import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ReleasedOrdersResponse } from "../../../../../types/order-desk"
import { releaseOrdersWorkflow } from "../../../../../workflows/verification/workflows/release-orders"
import { actorOf } from "../../../../actor-of"
import type { ReleaseOrdersType } from "../validators"

/** Releases orders, each by its own gates; the others are told why not. */
export async function POST(
  req: AuthenticatedMedusaRequest<ReleaseOrdersType>,
  res: MedusaResponse<ReleasedOrdersResponse>
) {
  const { result } = await releaseOrdersWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: actorOf(req) },
  })
  res.json(result)
}
