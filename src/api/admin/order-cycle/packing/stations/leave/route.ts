import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { leaveStationWorkflow } from "../../../../../../workflows/packing/workflows/leave-station"
import { actorOf } from "../../../../../actor-of"
import type { BeatStationType } from "../validators"

/** Gives a station's order back to all stations. */
export async function POST(
  req: AuthenticatedMedusaRequest<BeatStationType>,
  res: MedusaResponse
) {
  await leaveStationWorkflow(req.scope).run({
    input: { ...req.validatedBody, holder: actorOf(req) },
  })
  res.sendStatus(204)
}
