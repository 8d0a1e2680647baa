import type { IntakeOrder } from "./intake-order"

/** Sums of one order in minor units of its currency. */
export type OrderSums = {
  goods: bigint
  charges: bigint
  /** Above 0: what is taken off. */
  discounts: bigint
  total: bigint
}

/** What an order's lines and shipping come to. */
export function sumOrder({
  lines,
  shipping_minor,
}: Pick<IntakeOrder, "lines" | "shipping_minor">): OrderSums {
  let goods = 0n
  let charges = BigInt(shipping_minor)
  let discounts = 0n
  for (const line of lines) {
    const amount = BigInt(line.price_minor) * BigInt(line.quantity)
    if (line.kind === "charge") {
      charges += amount
    } else if (line.kind === "discount") {
      discounts -= amount
    } else {
      goods += amount
    }
    discounts += BigInt(line.discount_minor)
  }
  return { goods, charges, discounts, total: goods + charges - discounts }
}
