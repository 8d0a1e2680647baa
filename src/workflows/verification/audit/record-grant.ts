import type { StoredAmount } from "../../../modules/verification/audit/audit-row"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import { toRoundedMinor } from "../../../money/to-rounded-minor"
import type { Repair } from "./repair"

/**
 * Writes down that a refund is granted which core has paid already. It does
 * not lower what the order owes: an order must not become fully paid, and
 * leave, because its money went back.
 */
export const recordGrant: Repair<string> = {
  apply: async (container, { order_id, found }, actor) => {
    const { amount, currency_code } = found.refunded as StoredAmount
    const refund_id = String(found.refund_id)
    const grant = await container
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .createGrantedRefunds({
        order_id: String(order_id),
        currency_code,
        amount_minor: toRoundedMinor(amount, currency_code).toString(),
        lines: [] as unknown as Record<string, unknown>,
        lowers_due: false,
        reason: "audit",
        state: "success",
        refund_id,
        idempotency_key: `audit:${refund_id}`,
        granted_by: actor,
        granted_at: new Date(),
        executed_by: actor,
        executed_at: new Date(),
      })
    return {
      before: { refund_id, granted_refund_id: null },
      after: { refund_id, granted_refund_id: grant.id },
      undo: grant.id,
    }
  },
  undo: async (container, id) => {
    await container
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .deleteGrantedRefunds(id)
  },
}
