import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
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
  let isAny = false
  for (const pair of pairs) {
    isAny = (await settle(container, pair)) || isAny
  }
  return isAny
}

/** @returns false where somebody else changes the order just now. */
async function settle(
  container: MedusaContainer,
  { refund_id, line_id }: { refund_id: string; line_id: string }
): Promise<boolean> {
  const { result, errors } = await settleRefundWorkflow(container).run({
    input: {
      id: refund_id,
      outcome: "done",
      note: `Line ${line_id} of the provider's settlement shows it.`,
      actor: `line:${line_id}`,
    },
    throwOnError: false,
  })
  if (errors.length) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `Refund ${refund_id} is settled by line ${line_id} in the next run: ` +
          String(errors[0].error?.message)
      )
    return false
  }
  await projectPlatformItemsWorkflow(container).run({
    input: { payment_ids: [result.payment_id] },
  })
  return true
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
