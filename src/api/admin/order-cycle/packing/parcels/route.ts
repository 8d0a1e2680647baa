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
import { readDisplayIds } from "../../read-display-ids"
import { loadParcel } from "../load-parcel"
import { loadParcels } from "../load-parcels"
import { toParcelFilters } from "./to-parcel-filters"
import type { ListParcelsQueryType, OpenParcelType } from "../validators"

/** Parcels, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListParcelsQueryType>,
  res: MedusaResponse<ParcelListResponse>
) {
  const { offset, limit, ...asked } = req.validatedQuery as ListParcelsQueryType
  const { parcels, count } = await loadParcels(
    req.scope.resolve(ContainerRegistrationKeys.QUERY),
    await toParcelFilters(req.scope, asked),
    { offset, limit }
  )
  const displayIds = await readDisplayIds(req.scope, parcels)
  res.json({
    parcels: parcels.map((parcel) => ({
      ...parcel,
      display_id: displayIds.get(parcel.order_id) ?? null,
    })),
    count,
    offset,
    limit,
  })
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
