import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PutAwayListResponse } from "../../../../../types/put-away"
import { putAwayFields } from "../query-config"
import type { ListPutAwaysQueryType } from "./validators"

/** Units of parcels that were taken apart, oldest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListPutAwaysQueryType>,
  res: MedusaResponse<PutAwayListResponse>
) {
  const { offset, limit, ...filters } =
    req.validatedQuery as ListPutAwaysQueryType
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "packing_put_away",
      fields: putAwayFields,
      filters,
      pagination: {
        skip: offset,
        take: limit,
        order: { created_at: "ASC", id: "ASC" },
      },
    })
  res.json({
    put_aways: data,
    count: metadata?.count ?? data.length,
    offset,
    limit,
  })
}
