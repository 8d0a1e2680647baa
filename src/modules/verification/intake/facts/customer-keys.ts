import type { IntakeOrder } from "../order/intake-order"

/**
 * By what a customer is known again: the channel's number, the e-mail, the
 * phone. Two orders with one key in common are of one customer.
 */
export function customerKeys({
  channel,
  customer: { customer, email, phone },
}: Pick<IntakeOrder, "channel" | "customer">): string[] {
  const keys: string[] = []
  if (customer) {
    keys.push(`number:${channel.length}:${channel}:${customer}`)
  }
  if (email) {
    keys.push(`email:${email}`)
  }
  if (phone) {
    keys.push(`phone:${phone.replace(/\D/g, "")}`)
  }
  return keys
}
