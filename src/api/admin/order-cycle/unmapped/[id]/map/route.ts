import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { MappedWordResponse } from "../../../../../../types/tracking-words"
import { answerMapping } from "../../answer-mapping"
import type { MapWordBodyType } from "../../validators"

/** Says what a word means; parcels that have it follow at once. */
export async function POST(
  req: AuthenticatedMedusaRequest<MapWordBodyType>,
  res: MedusaResponse<MappedWordResponse>
) {
  const answer = await answerMapping(req.scope, {
    ...req.validatedBody,
    word_id: req.params.id,
    by: req.auth_context.actor_id,
  })
  res.json(answer)
}
