import { toMainUnits } from "../../../src/money/to-main-units"
import type { SimulatedOrder } from "../orders/simulated-order"

/** What a statement writes beside a movement, in BCA's manner. */
export function statementText(order: SimulatedOrder, minor: bigint): string {
  const { customer, payment, display_id, currency_code } = order
  const name = `${customer.first_name} ${customer.last_name}`.toUpperCase()
  const amount = toMainUnits(minor < 0n ? -minor : minor, currency_code)
  if (payment.method === "bank_transfer") {
    const side = minor < 0n ? "DB" : "CR"
    return `TRSF E-BANKING ${side} ${amount} ${payment.reference} ${name}`
  }
  return payment.method === "cod"
    ? `COD REMIT ORDER ${display_id}`
    : `CARD ORDER ${display_id}`
}
