import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { RECONCILIATION_MODULE } from "../../../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../../../modules/reconciliation/service"
import { tellEvents } from "../../../../../workflows/reconciliation/events/tell-events"

/**
 * Keeps what a payment provider reports, if an account's secret proves it,
 * and answers at once; its effects come afterwards. Nothing of any other is
 * kept, and an unknown provider answers like a wrong signature.
 *
 * No workflow, as with couriers' webhooks: its engine would write a row and
 * delete it for each.
 */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<{ events: { received: number; new: number } }>
) {
  const { provider } = req.params
  const reconciliation = req.scope.resolve<ReconciliationModuleService>(
    RECONCILIATION_MODULE
  )
  const proven = await reconciliation.proveEvents(provider, {
    raw: res.locals.raw as Buffer,
    headers: req.headersDistinct,
    now: new Date(),
  })
  if (!proven) {
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      "The event is refused: no account's secret proves it, or it was signed " +
        "more than five minutes ago. Compare the secret at the provider with " +
        "that of the account."
    )
  }
  const { account_id, events } = proven
  const ids = await reconciliation.keepEvents({ provider, account_id }, events)
  res.status(202).json({ events: { received: events.length, new: ids.length } })
  if (ids.length) {
    await tellEvents(req.scope, ids)
  }
}
