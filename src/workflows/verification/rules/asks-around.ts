import type { Fact } from "../../../types/rule-language"

/** Whether some of the facts are told by other orders only. */
export const asksAround = (facts: ReadonlySet<Fact>): boolean =>
  facts.has("customer.orders_24h") || facts.has("order.duplicate_of")
