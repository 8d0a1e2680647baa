import type { DuplicateCandidate } from "./check-duplicate"
import { goodsKey } from "./goods-key"

/**
 * One key per way to know the customer (id, e-mail, phone), together with the
 * goods: orders that share a key may be the same order twice. An order of no
 * goods has none.
 */
export function identityKeys(order: DuplicateCandidate): string[] {
  const goods = goodsKey(order.goods)
  const { customer_id, email, phone } = order
  return [
    customer_id && ["id", customer_id],
    email && ["email", email.trim().toLowerCase()],
    phone && ["phone", phone.replace(/\D/g, "")],
  ].flatMap((identity) =>
    identity && goods ? JSON.stringify([identity, goods]) : []
  )
}
