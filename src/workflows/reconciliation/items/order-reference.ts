import { referenceCode } from "../../../modules/reconciliation/reference/reference-code"
import type { OrderMoney } from "./order-money"

/**
 * The code that a payer writes: the order's own, else that of its number.
 *
 * @param prefix begins the code of an order that carries none.
 */
export function orderReference(
  { metadata, display_id }: Pick<OrderMoney, "metadata" | "display_id">,
  prefix: string
): string {
  const own = metadata?.order_cycle_reference
  return typeof own === "string" && own
    ? own
    : referenceCode(prefix, display_id)
}
