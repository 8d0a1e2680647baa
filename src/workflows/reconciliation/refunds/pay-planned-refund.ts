import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { toMainUnits } from "../../../money/to-main-units"
import { hasRefused } from "./has-refused"

export type PlannedRefund = {
  id: string
  payment_id: string
  provider_id: string
  amount_minor: string
  currency_code: string
  reason: string
}

/**
 * Has core pay a planned refund and notes how it ended, by what core holds
 * afterwards: it deletes its refund when the provider's call throws, whatever
 * the provider did.
 *
 * @param metadata what core's refund carries.
 * @returns null when it is paid, else why not.
 */
export async function payPlannedRefund(
  container: MedusaContainer,
  { id, payment_id, provider_id, ...refund }: PlannedRefund,
  metadata: Record<string, unknown>
): Promise<string | null> {
  const input = {
    payment_id,
    amount: toMainUnits(BigInt(refund.amount_minor), refund.currency_code),
    created_by: id,
    note: refund.reason,
    // Core's type lacks it, its step and its module take it.
    metadata,
  }
  const { errors } = await refundPaymentWorkflow(container).run({
    input,
    throwOnError: false,
  })
  const made = await container
    .resolve(Modules.PAYMENT)
    .listRefunds({ payment_id }, { select: ["id", "created_by"] })
  const own = made.find(({ created_by }) => created_by === id)
  const error = errors?.length ? errors[0].error : null
  const state = own
    ? "done"
    : hasRefused(provider_id, error ?? {})
      ? "failed"
      : "unknown"
  const message = own ? null : String(error?.message ?? "Core has no refund.")
  await container
    .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
    .finishRefund({
      id,
      state,
      core_refund_id: own?.id ?? null,
      error: message,
    })
  return message
}
