import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StationResponse } from "../../../../../../types/station"
import { findActorName } from "../../../../../../workflows/find-actor-name"
import { openStationWorkflow } from "../../../../../../workflows/packing/workflows/open-station"
import { actorOf } from "../../../../../actor-of"
import { keepConflictSentence } from "../../../../../keep-conflict-sentence"
import { loadStation } from "../load-station"
import type { OpenStationType } from "../validators"

/** Opens an order at a station by a scanned code. */
export async function POST(
  req: AuthenticatedMedusaRequest<OpenStationType>,
  res: MedusaResponse<StationResponse>
) {
  const actor = actorOf(req)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const opened = await openStationWorkflow(req.scope)
    .run({
      input: {
        ...req.validatedBody,
        actor,
        actor_name: (await findActorName(query, actor)) ?? actor,
      },
    })
    .catch(keepConflictSentence)
  const { lock, parcel_id } = opened.result
  res.json(await loadStation(req.scope, lock, parcel_id))
}
