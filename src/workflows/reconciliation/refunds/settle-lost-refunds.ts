import type { MedusaContainer } from "@medusajs/framework/types"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import {
  pairLostRefunds,
  type RefundLine,
} from "../../../modules/reconciliation/refunds/pair-lost-refunds"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { OpenLine } from "../../../modules/reconciliation/storage/match/read-match-lines"
import { findPaymentsByRef } from "../items/find-payments-by-ref"
import type { LineDecision } from "../matching/line-decision"
import { projectPlatformItemsWorkflow } from "../workflows/project-platform-items"
import { settleRefundWorkflow } from "../workflows/settle-refund"

/**
 * Settles refunds without answer that lines of their provider show to be
 * paid, and gives the shop their items.
 *
 * @param decisions what was said of lines that stay open.
 * @returns whether any was settled: its line can be matched now.
 */
export async function settleLostRefunds(
  container: MedusaContainer,
  decisions: LineDecision[]
): Promise<boolean> {
  const lines = decisions
    .filter(({ reason, line }) => isUnknownRefund(reason) && line.may_decide)
    .map(({ line }) => line)
  const reconciliation = container.resolve<ReconciliationModuleService>(
    RECONCILIATION_MODULE
  )
  const lost = lines.length
    ? await reconciliation.listRefundActions(
        { state: "unknown" },
        { take: null }
      )
    : []
  if (!lost.length) {
    return false
  }
  const pairs = pairLostRefunds(
    await toRefundLines(container, lines),
    lost.map((one) => ({
      ...one,
      amount_minor: BigInt(one.amount_minor),
      currency_code: one.currency_code.toLowerCase(),
      asked_on: new Date(one.created_at).toISOString().slice(0, 10),
    }))
  )
  for (const { refund_id, line_id } of pairs) {
    const { result } = await settleRefundWorkflow(container).run({
      input: {
        id: refund_id,
        outcome: "done",
        note: `Line ${line_id} of the provider's settlement shows it.`,
        actor: `line:${line_id}`,
      },
    })
    await projectPlatformItemsWorkflow(container).run({
      input: { payment_ids: [result.payment_id] },
    })
  }
  return pairs.length > 0
}

/** Lines of which one payment of core is named, and that one only. */
async function toRefundLines(
  container: MedusaContainer,
  lines: OpenLine[]
): Promise<RefundLine[]> {
  const payments = await findPaymentsByRef(container, [
    ...new Set(lines.flatMap(({ refs }) => refs)),
  ])
  return lines.flatMap((line) => {
    const named = payments.filter(({ refs }) =>
      refs.some((ref) => line.refs.includes(ref))
    )
    return named.length === 1
      ? [
          {
            line_id: line.id,
            payment_id: named[0].payment_id,
            amount_minor: -line.moved_minor,
            currency_code: line.currency_code,
            booked_on: line.booked_on,
          },
        ]
      : []
  })
}

const isUnknownRefund = (reason: string | null) =>
  reason === "A08" || reason === "A09"
