import { excessRefund } from "../../../modules/verification/changes/excess-refund"
import { payableStep } from "../../../modules/verification/changes/payable-step"
import { planFreedUnits } from "../../../modules/verification/changes/plan-freed-units"
import { planTaskCuts } from "../../../modules/verification/changes/plan-task-cuts"
import { toMinorTotal } from "../../../modules/verification/changes/to-minor-total"
import type { ChangeRequest } from "../../../types/change-plan"
import { toTaxedLine } from "../order/to-taxed-line"
import type { OrderForRefund } from "../refunds/order-for-refund"
import { planPayouts } from "../refunds/plan-payouts"
import type { ChangeFacts } from "./change-facts"
import { type CutItem, cutItems } from "./cut-items"
import { emptyPlan, type UnhashedPlan } from "./empty-plan"
import { lostByCuts } from "./lost-by-cuts"
import { orderMoney } from "./order-money"
import { refuseUncancellable } from "./refuse-uncancellable"
import { toOutdatedDocuments } from "./to-outdated-documents"
import { toFreedStock } from "./to-freed-stock"
import { toNeedsAfter } from "./to-needs-after"
import { toTaskCuts } from "./to-task-cuts"

type CancelLines = Extract<ChangeRequest, { kind: "cancel_lines" }>

/**
 * What cancelling units does. Promotions and delivery are not judged again:
 * each line gives up its share of what it cost.
 *
 * @throws MedusaError NOT_ALLOWED for units that cannot be cancelled.
 */
export function planCancelLines(
  facts: ChangeFacts,
  request: CancelLines
): UnhashedPlan {
  refuseUncancellable(facts, request)
  const cuts = cutItems(facts.order, request.lines)
  const freed = planFreedUnits(toNeedsAfter(cuts), facts.reservations)
  const { parcels } = planTaskCuts(
    facts.tasks,
    facts.parcels,
    toTaskCuts(cuts, freed, facts.tasks)
  )
  return {
    ...emptyPlan(facts, "cancel_lines"),
    money: planMoney(facts, request, cuts),
    stock: toFreedStock(facts, freed),
    parcels,
    documents: toOutdatedDocuments(facts, parcels),
  }
}

function planMoney(
  facts: ChangeFacts,
  { refund_shipping }: CancelLines,
  cuts: CutItem[]
): UnhashedPlan["money"] {
  const { order } = facts
  const { due, charged, promised } = orderMoney(facts)
  const shipping = refund_shipping ? shippingOf(facts) : 0n
  const due_after = due - lostByCuts(order, cuts) - shipping
  const goods = cuts.reduce((sum, { amount }) => sum + BigInt(amount), 0n)
  const excess = excessRefund({
    value: goods + shipping,
    charged: charged - promised,
    // Money that was granted besides may have lowered it below nothing.
    due: due_after > 0n ? due_after : 0n,
  })
  const refund = excess - (excess % payableStep(order.currency_code))
  return {
    due_before: due.toString(),
    due_after: due_after.toString(),
    charged: charged.toString(),
    refund: refund.toString(),
    payouts:
      planPayouts(order as unknown as OrderForRefund, {
        id: "",
        amount_minor: refund.toString(),
      }) ?? [],
    lines: cuts.map(({ item, units, amount }) => ({
      line_id: item.id,
      title: item.title,
      quantity: units,
      amount_minor: amount,
    })),
    shipping: shipping.toString(),
  }
}

const shippingOf = ({ order }: ChangeFacts) =>
  toMinorTotal(
    (order.shipping_methods ?? []).map((method) =>
      toTaxedLine(method, method.raw_amount, 1)
    ),
    order.currency_code
  )
