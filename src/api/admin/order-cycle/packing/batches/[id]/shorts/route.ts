import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ShortPickResponse } from "../../../../../../../types/pick-batch"
import { reportShortPickWorkflow } from "../../../../../../../workflows/packing/workflows/report-short-pick"
import { actorOf } from "../../../../../../actor-of"
import { loadPickBatch } from "../../load-pick-batch"
import { loadShortPicks } from "../../load-short-picks"
import type { ReportShortPickType } from "../../validators"

/**
 * Reports units that are not on their shelf. `pending` ones are settled within
 * minutes.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<ReportShortPickType>,
  res: MedusaResponse<ShortPickResponse>
) {
  const { result } = await reportShortPickWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      batch_id: req.params.id,
      actor: actorOf(req),
    },
  })
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  for (const failure of result.failures) {
    logger.error(failure)
  }
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { short_picks } = await loadShortPicks(
    query,
    { id: result.ids },
    { offset: 0, limit: result.ids.length }
  )
  res.json({
    batch: await loadPickBatch(req.scope, req.params.id),
    short_picks,
  })
}
