import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { StationBeatResponse } from "../../../../../../types/station"
import { beatStationWorkflow } from "../../../../../../workflows/packing/workflows/beat-station"
import { actorOf } from "../../../../../actor-of"
import { keepConflictSentence } from "../../../../../keep-conflict-sentence"
import { toLockRow } from "../to-lock-row"
import type { BeatStationType } from "../validators"

/** Keeps a station's order; 409 when another has it by now. */
export async function POST(
  req: AuthenticatedMedusaRequest<BeatStationType>,
  res: MedusaResponse<StationBeatResponse>
) {
  const { result } = await beatStationWorkflow(req.scope)
    .run({ input: { ...req.validatedBody, holder: actorOf(req) } })
    .catch(keepConflictSentence)
  res.json({ lock: toLockRow(result) })
}
