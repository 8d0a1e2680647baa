import { toE164 } from "../../../format/to-e164"

/** All by which an order tells who bought; null is not known. */
export type CustomerIdentity = {
  /** Of the channel, with its own number of the customer. */
  channel: string | null
  number: string | null
  /** Core's id of a customer with an account. */
  customer_id: string | null
  email: string | null
  phone: string | null
  /** Two letters, for a phone without a country's prefix. */
  country: string | null
}

/**
 * By what a customer is known again: the channel's number, the account, the
 * e-mail, the phone. Two orders with one key in common are of one customer.
 */
export function customerKeys(of: CustomerIdentity): string[] {
  const keys: string[] = []
  if (of.number) {
    const channel = of.channel ?? ""
    keys.push(`number:${channel.length}:${channel}:${of.number}`)
  }
  if (of.email?.trim()) {
    keys.push(`email:${of.email.trim().toLowerCase()}`)
  }
  if (of.phone?.trim()) {
    keys.push(`phone:${toE164(of.phone, of.country)}`)
  }
  if (of.customer_id) {
    keys.push(`id:${of.customer_id}`)
  }
  return keys
}
