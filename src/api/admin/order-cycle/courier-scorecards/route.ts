import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { PACKING_MODULE } from "../../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../../modules/packing/service"
import { TRACKING_MODULE } from "../../../../modules/tracking/module-key"
import { FEWEST_RANKED } from "../../../../modules/tracking/scorecard/fewest-ranked"
import { scorecardPeriod } from "../../../../modules/tracking/scorecard/scorecard-period"
import type { TrackingModuleService } from "../../../../modules/tracking/service"
import type { CourierScorecardsResponse } from "../../../../types/courier-scorecard"
import type { ListScorecardsQueryType } from "./validators"

/** What the parcels of a period prove of their couriers, best first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListScorecardsQueryType>,
  res: MedusaResponse<CourierScorecardsResponse>
) {
  const { group, courier, offset, limit, ...asked } =
    req.validatedQuery as ListScorecardsQueryType
  const tracking = req.scope.resolve<TrackingModuleService>(TRACKING_MODULE)
  const { timeZone } = await req.scope
    .resolve<PackingModuleService>(PACKING_MODULE)
    .getOptions()
  const now = new Date()
  const period = scorecardPeriod(asked, timeZone, now)
  const ranked = await tracking.rankCouriers({
    from: period.from,
    to: period.to,
    group,
    couriers: courier ?? null,
    now: now.toISOString(),
  })
  res.json({
    courier_scorecards: ranked.slice(offset, offset + limit),
    count: ranked.length,
    offset,
    limit,
    group,
    from: period.from_day,
    to: period.to_day,
    time_zone: timeZone,
    as_of: now.toISOString(),
    fewest_ranked: FEWEST_RANKED,
  })
}
