import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PutAwayResponse } from "../../../../../../../types/put-away"
import { confirmPutAwayWorkflow } from "../../../../../../../workflows/packing/workflows/confirm-put-away"
import { actorOf } from "../../../../../../actor-of"
import { keepConflictSentence } from "../../../../../../keep-conflict-sentence"
import { putAwayFields } from "../../../query-config"
import type { ConfirmPutAwayType } from "../../validators"

/** Says that units are on their shelf again, or broken. */
export async function POST(
  req: AuthenticatedMedusaRequest<ConfirmPutAwayType>,
  res: MedusaResponse<PutAwayResponse>
) {
  await confirmPutAwayWorkflow(req.scope)
    .run({
      input: {
        ...req.validatedBody,
        put_away_id: req.params.id,
        actor: actorOf(req),
      },
    })
    .catch(keepConflictSentence)
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "packing_put_away",
      fields: putAwayFields,
      filters: { id: req.params.id },
    })
  res.json({ put_away: data[0] })
}
