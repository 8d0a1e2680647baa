import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { PACKING_MODULE } from "../../../../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../../../../modules/packing/service"
import type { ShortPickSummaryResponse } from "../../../../../../types/pick-batch"
import type { ShortPickSummaryQueryType } from "../../batches/validators"

const DAY_MS = 86_400_000

/** Share of units that were missing, per location and reason; 30 days. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ShortPickSummaryQueryType>,
  res: MedusaResponse<ShortPickSummaryResponse>
) {
  const { location_id, ...given } =
    req.validatedQuery as ShortPickSummaryQueryType
  const to = toUtc(given.to) ?? new Date().toISOString()
  const from =
    toUtc(given.from) ?? new Date(Date.parse(to) - 30 * DAY_MS).toISOString()
  const sums = await req.scope
    .resolve<PackingModuleService>(PACKING_MODULE)
    .sumShortPicks({ from, to, location_id })
  const sites = [...new Set(sums.map((sum) => sum.location_id))]
  res.json({
    from,
    to,
    sites: sites.map((site) => {
      const own = sums.filter((sum) => sum.location_id === site)
      return {
        location_id: site,
        handled: own[0].handled,
        reasons: own.map(({ reason, units, handled }) => ({
          reason,
          units,
          rate: Math.round((units / handled) * 10_000) / 10_000,
        })),
      }
    }),
  })
}

const toUtc = (moment: string | undefined) =>
  moment && new Date(moment).toISOString()
