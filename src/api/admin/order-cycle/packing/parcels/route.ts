import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  ParcelListResponse,
  ParcelResponse,
} from "../../../../../types/packing"
import { openParcelWorkflow } from "../../../../../workflows/packing/workflows/open-parcel"
import { actorOf } from "../../../../actor-of"
import { loadParcel } from "../load-parcel"
import { loadParcels } from "../load-parcels"
import type { ListParcelsQueryType, OpenParcelType } from "../validators"

/** Parcels, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListParcelsQueryType>,
  res: MedusaResponse<ParcelListResponse>
) {
  const { offset, limit, ...filters } =
    req.validatedQuery as ListParcelsQueryType
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { parcels, count } = await loadParcels(query, filters, {
    offset,
    limit,
  })
  res.json({ parcels, count, offset, limit })
}

/** Opens a parcel of an order at a location, or answers the open one. */
export async function POST(
  req: AuthenticatedMedusaRequest<OpenParcelType>,
  res: MedusaResponse<ParcelResponse>
) {
  const { result } = await openParcelWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: actorOf(req) },
  })
  res.json({ parcel: await loadParcel(req.scope, result.id) })
}
