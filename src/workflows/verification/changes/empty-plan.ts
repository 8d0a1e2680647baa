import type { ChangeKind, ChangePlan } from "../../../types/change-plan"
import type { ChangeFacts } from "./change-facts"
import { orderMoney } from "./order-money"

export type UnhashedPlan = Omit<ChangePlan, "plan_hash">

/** A plan in which nothing changes. */
export function emptyPlan(facts: ChangeFacts, kind: ChangeKind): UnhashedPlan {
  const { due, charged } = orderMoney(facts)
  return {
    kind,
    order_id: facts.order.id,
    currency_code: facts.order.currency_code,
    money: {
      due_before: due.toString(),
      due_after: due.toString(),
      charged: charged.toString(),
      refund: "0",
      payouts: [],
      lines: [],
      shipping: "0",
    },
    stock: [],
    parcels: [],
    relabel: [],
    documents: [],
    promise: null,
  }
}
