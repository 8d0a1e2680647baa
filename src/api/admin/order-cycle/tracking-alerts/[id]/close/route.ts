import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  TrackingAlertDto,
  TrackingAlertResponse,
} from "../../../../../../types/tracking-alert"
import { closeTrackingAlertWorkflow } from "../../../../../../workflows/tracking/workflows/close-tracking-alert"
import { actorOf } from "../../../../../actor-of"
import { alertFields } from "../../alert-fields"
import type { CloseTrackingAlertBodyType } from "../../validators"

/** Closes an alert for a reason that a person gives. */
export async function POST(
  req: AuthenticatedMedusaRequest<CloseTrackingAlertBodyType>,
  res: MedusaResponse<TrackingAlertResponse>
) {
  const { id } = req.params
  const { reason } = req.validatedBody
  await closeTrackingAlertWorkflow(req.scope).run({
    input: { id, reason, actor: actorOf(req) },
  })
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "tracking_alert",
      fields: alertFields,
      filters: { id },
    })
  res.json({ tracking_alert: data[0] as unknown as TrackingAlertDto })
}
