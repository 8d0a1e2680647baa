import type { MedusaContainer } from "@medusajs/framework/types"
import type { DiscrepancyDraft } from "../../../modules/reconciliation/discrepancies/discrepancy-draft"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { findPaymentsByRef } from "../items/find-payments-by-ref"
import type { LineDecision } from "./line-decision"

/** What a provider moved and the shop has no row of. */
const UNKNOWN_HERE = ["A02", "A08"]

/**
 * Says which order a discrepancy is about: its item's, or that of the payment
 * whose id the line bears. Money that a provider took for an order which was
 * cancelled before is A19.
 */
export async function nameOrders(
  container: MedusaContainer,
  drafts: DiscrepancyDraft[],
  decisions: LineDecision[]
): Promise<DiscrepancyDraft[]> {
  const itemOrders = await ordersOfItems(
    container,
    drafts.flatMap(({ item_id, order_id }) => (order_id ? [] : (item_id ?? [])))
  )
  const lines = new Map(decisions.map(({ line }) => [line.id, line]))
  const lineOf = ({ code, line_id }: DiscrepancyDraft) =>
    UNKNOWN_HERE.includes(code) ? lines.get(line_id ?? "") : undefined
  const refs = new Set(drafts.flatMap((one) => lineOf(one)?.refs ?? []))
  const payments = new Map(
    (await findPaymentsByRef(container, [...refs])).flatMap((payment) =>
      payment.refs.map((ref) => [ref, payment] as const)
    )
  )
  return drafts.map((draft) => {
    const order_id =
      draft.order_id ?? itemOrders.get(draft.item_id ?? "") ?? null
    const line = lineOf(draft)
    const known = line?.refs.find((ref) => payments.has(ref))
    const payment = known === undefined ? undefined : payments.get(known)
    if (!line || !payment) {
      return { ...draft, order_id }
    }
    const { order_canceled_at } = payment
    const isAfterCancel =
      draft.code === "A02" &&
      order_canceled_at !== null &&
      order_canceled_at.slice(0, 10) <= line.booked_on
    return {
      ...draft,
      order_id: payment.order_id,
      ...(isAfterCancel && {
        code: "A19" as const,
        dedup_key: `A19:line:${line.id}`,
      }),
    }
  })
}

async function ordersOfItems(
  container: MedusaContainer,
  ids: string[]
): Promise<Map<string, string | null>> {
  const items = ids.length
    ? await container
        .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
        .listPlatformItems(
          { id: [...new Set(ids)] },
          { select: ["id", "order_id"], take: null }
        )
    : []
  return new Map(items.map(({ id, order_id }) => [id, order_id]))
}
