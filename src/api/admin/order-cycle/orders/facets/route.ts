import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { VERIFICATION_MODULE } from "../../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../../modules/verification/service"
import type { OrderFacetsResponse } from "../../../../../types/order-desk"

/** Channels and couriers that orders have, for the queue's filters. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OrderFacetsResponse>
) {
  res.json(
    await req.scope
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .readFacets()
  )
}
