import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  ForecastOverrideListResponse,
  ForecastOverrideResponse,
} from "../../../../../types/replenishment/overrides"
import { createOverrideWorkflow } from "../../../../../workflows/replenishment/workflows/create-override"
import { storeDay } from "../../../../../workflows/replenishment/purchase/store-day"
import { actorOf } from "../../../../actor-of"
import { loadOverrides } from "../planning/load-overrides"
import type {
  CreateOverrideType,
  ListOverridesQueryType,
} from "../planning/knowledge-validators"

/** What people knew of coming demand, the newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListOverridesQueryType>,
  res: MedusaResponse<ForecastOverrideListResponse>
) {
  const { state, inventory_item_id, offset, limit } =
    req.validatedQuery as ListOverridesQueryType
  const today = (await storeDay(req.scope)).toFormat("yyyy-MM-dd")
  const ofState = {
    active: { ended_at: null, to_on: { $gte: today } },
    ended: { $or: [{ ended_at: { $ne: null } }, { to_on: { $lt: today } }] },
  }
  res.json(
    await loadOverrides(
      req.scope,
      {
        ...(inventory_item_id && { inventory_item_id }),
        ...(state?.length === 1 && ofState[state[0]]),
      },
      { offset, limit }
    )
  )
}

/** Somebody knows better, for a range of days. */
export async function POST(
  req: AuthenticatedMedusaRequest<CreateOverrideType>,
  res: MedusaResponse<ForecastOverrideResponse>
) {
  const { location_id, ...values } = req.validatedBody
  const { result } = await createOverrideWorkflow(req.scope).run({
    input: {
      ...values,
      location_id: location_id ?? null,
      actor: actorOf(req),
    },
  })
  const { overrides } = await loadOverrides(
    req.scope,
    { id: result.id },
    { offset: 0, limit: 1 }
  )
  res.status(201).json({ override: overrides[0] })
}
