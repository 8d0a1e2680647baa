import type { OrderForRefund } from "../refunds/order-for-refund"
import { sumPromised } from "../refunds/sum-promised"
import { toMoneyFacts } from "../facts/to-money-facts"
import type { OrderForReview } from "../order/order-for-review"
import type { ChangeFacts } from "./change-facts"

/** Where an order's money stands before a change, in minor units. */
export type OrderMoney = {
  due: bigint
  /** Captured, net of refunds. */
  charged: bigint
  /** Granted and not paid out yet. */
  promised: bigint
}

/** What an order owes, has paid and is to get back. */
export function orderMoney({ order, grants, money }: ChangeFacts): OrderMoney {
  const facts = toMoneyFacts(
    { ...(order as OrderForReview), granted_refunds: grants },
    money
  )
  return {
    due: BigInt(facts.gross) - BigInt(facts.credits) - BigInt(facts.granted),
    charged: BigInt(facts.captured) - BigInt(facts.refunded),
    promised: sumPromised(order as unknown as OrderForRefund, grants),
  }
}
