import type { RemoteQueryFunction } from "@medusajs/framework/types"

/** More hits than this are no answer to a search; the person types on. */
const MOST_HITS = 200

/**
 * Orders that a person means by a text: a display number, an order id, or a
 * part of the customer's e-mail address.
 */
export async function findOrderIds(
  query: Omit<RemoteQueryFunction, symbol>,
  text: string
): Promise<string[]> {
  const number = /^#?(\d{1,9})$/.exec(text)?.[1]
  const filters = number
    ? { display_id: Number(number) }
    : text.startsWith("order_")
      ? { id: text }
      : { email: { $ilike: `%${text.replace(/[\\%_]/g, "\\$&")}%` } }
  const { data } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters,
    pagination: { take: MOST_HITS, order: { created_at: "DESC" } },
  })
  return data.map(({ id }) => id)
}
