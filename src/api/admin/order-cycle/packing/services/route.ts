import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ServiceTermsListResponse } from "../../../../../types/packing-facts"
import { setPackingFactWorkflow } from "../../../../../workflows/packing/workflows/set-packing-fact"
import { loadFact } from "../../packing-facts/load-fact"
import { loadFacts } from "../../packing-facts/load-facts"
import { serviceTermsFields } from "../../packing-facts/query-config"
import type {
  ListServicesType,
  SetServiceTermsType,
} from "../../packing-facts/validators"

const entity = "packing_service_terms"

/** How the couriers' services behind shipping options charge. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ServiceTermsListResponse>
) {
  const { offset, limit, ...filters } = req.validatedQuery as ListServicesType
  const { rows, ...page } = await loadFacts(
    req.scope,
    {
      entity,
      fields: serviceTermsFields,
      order: "shipping_option_id",
      filters,
    },
    { offset, limit }
  )
  res.json({ services: rows, ...page })
}

/** Sets how a shipping option's service charges. */
export async function POST(
  req: AuthenticatedMedusaRequest<SetServiceTermsType>,
  res: MedusaResponse
) {
  const { result } = await setPackingFactWorkflow(req.scope).run({
    input: { table: "services", rows: [req.validatedBody] },
  })
  res.json({
    service: await loadFact(req.scope, entity, serviceTermsFields, result.id),
  })
}
