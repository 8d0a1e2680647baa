import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { CourierChoiceResponse } from "../../../../types/courier-choice"
import { explainChoice } from "../../../../workflows/tracking/choice/explain-choice"
import { chooseCourierWorkflow } from "../../../../workflows/tracking/workflows/choose-courier"
import { actorOf } from "../../../actor-of"
import type { ChooseCourierBodyType } from "./validators"

/** Explains what couriers' offers cost in the end, and takes a choice. */
export async function POST(
  req: AuthenticatedMedusaRequest<ChooseCourierBodyType>,
  res: MedusaResponse<CourierChoiceResponse>
) {
  const { chosen, reason, ...asked } = req.validatedBody
  if (!chosen) {
    const explained = await explainChoice(req.scope, asked)
    res.json({
      courier_choice: { ...explained, chosen: null, override_reason: null },
    })
    return
  }
  const { result } = await chooseCourierWorkflow(req.scope).run({
    input: {
      ...asked,
      chosen: chosen === "best" ? null : chosen,
      reason,
      actor: actorOf(req),
    },
  })
  res.json({ courier_choice: result })
}
