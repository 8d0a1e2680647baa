import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { providerRefKeys } from "./provider-ref-keys"
import { providerRefs } from "./provider-refs"

export type NamedPayment = {
  payment_id: string
  order_id: string
  /** UTC, ISO 8601. */
  order_canceled_at: string | null
  refs: string[]
}

/** Ids asked for at once: a statement takes so many parameters only. */
const BATCH = 500

/**
 * Core's payments that a provider calls by one of some ids, with their
 * orders; those without an order are left out.
 */
export async function findPaymentsByRef(
  container: MedusaContainer,
  refs: string[]
): Promise<NamedPayment[]> {
  const found: NamedPayment[] = []
  for (let start = 0; start < refs.length; start += BATCH) {
    found.push(...(await findSome(container, refs.slice(start, start + BATCH))))
  }
  return found
}

async function findSome(
  container: MedusaContainer,
  refs: string[]
): Promise<NamedPayment[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: payments } = await query.graph({
    entity: "payment",
    fields: ["id", "data", "payment_collection_id"],
    filters: {
      $or: providerRefKeys.map((key) => ({ data: { [key]: refs } })),
    } as Record<string, unknown>,
  })
  const { data: links } = await query.graph({
    entity: "order_payment_collection",
    fields: ["payment_collection_id", "order.id", "order.canceled_at"],
    filters: {
      payment_collection_id: payments.map(
        ({ payment_collection_id }) => payment_collection_id
      ),
    },
  })
  const orders = new Map(
    links.map((link) => [link.payment_collection_id, link.order])
  )
  return payments.flatMap(({ id, data, payment_collection_id }) => {
    const order = orders.get(payment_collection_id ?? "")
    return order
      ? [
          {
            payment_id: id,
            order_id: order.id,
            order_canceled_at: order.canceled_at
              ? new Date(order.canceled_at).toISOString()
              : null,
            refs: providerRefs(data as Record<string, unknown> | null),
          },
        ]
      : []
  })
}
