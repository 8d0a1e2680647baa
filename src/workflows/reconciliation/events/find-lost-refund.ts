import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { providerRefs } from "../items/provider-refs"

/**
 * The refund without answer that an event is about: of the payment that it
 * names, with its amount. Where two fit, a person decides.
 */
export async function findLostRefund(
  container: MedusaContainer,
  event: { id: string; object_id: string; refs: string[] }
): Promise<{ id: string } | null> {
  const lost = await container
    .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
    .findLostRefunds(event.id)
  if (!lost.length) {
    return null
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "payment",
      fields: ["id", "data"],
      filters: { id: lost.map(({ payment_id }) => payment_id) },
    })
  const named = new Set([event.object_id, ...event.refs])
  const payments = data
    .filter((payment) =>
      providerRefs(payment.data as Record<string, unknown>).some((ref) =>
        named.has(ref)
      )
    )
    .map(({ id }) => id)
  const fitting = lost.filter(({ payment_id }) => payments.includes(payment_id))
  return fitting.length === 1 ? fitting[0] : null
}
