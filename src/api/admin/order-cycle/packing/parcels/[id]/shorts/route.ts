import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { BenchShortResponse } from "../../../../../../../types/station"
import { reportBenchShortWorkflow } from "../../../../../../../workflows/packing/workflows/report-bench-short"
import { actorOf } from "../../../../../../actor-of"
import { keepConflictSentence } from "../../../../../../keep-conflict-sentence"
import { loadShortPicks } from "../../../batches/load-short-picks"
import { loadParcel } from "../../../load-parcel"
import type { BenchShortType } from "../../../stations/validators"

/**
 * Reports units that a packer lacks. `pending` ones are settled within
 * minutes; a parcel that has nothing left is answered as `voided`.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<BenchShortType>,
  res: MedusaResponse<BenchShortResponse>
) {
  const { result } = await reportBenchShortWorkflow(req.scope)
    .run({
      input: {
        ...req.validatedBody,
        parcel_id: req.params.id,
        actor: actorOf(req),
      },
    })
    .catch(keepConflictSentence)
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  result.failures.forEach((failure) => logger.error(failure))
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { short_picks } = await loadShortPicks(
    query,
    { id: result.ids },
    { offset: 0, limit: result.ids.length }
  )
  res.json({ short_picks, parcel: await loadParcel(req.scope, req.params.id) })
}
