import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { MappedWordResponse } from "../../../../../../types/tracking-words"
import { answerMapping } from "../../answer-mapping"

/** Takes a word's meaning away; parcels that have it follow at once. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<MappedWordResponse>
) {
  const answer = await answerMapping(req.scope, {
    word_id: req.params.id,
    status: null,
    sub: null,
    reason: null,
    by: req.auth_context.actor_id,
  })
  res.json(answer)
}
