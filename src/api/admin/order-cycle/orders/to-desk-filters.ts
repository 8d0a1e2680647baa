import { deskCursor } from "./desk-cursor"
import type { ListOrderDeskQueryType } from "./validators"

type Filters = Omit<ListOrderDeskQueryType, "offset" | "limit">

/**
 * What the queue's filters mean for the read model; each is served by an
 * index of `verification_order`.
 *
 * @param customerKeys keyed hashes of the text, if it names a person.
 */
export function toDeskFilters(
  { hold, location, tag, q, after, promised_before, ...equal }: Filters,
  customerKeys: string[]
): Record<string, unknown> {
  const given = Object.entries({
    ...equal,
    hold_types: hold && { $overlap: hold },
    location_ids: location && { $overlap: location },
    tags: tag && { $overlap: tag },
    promised_ship_at: promised_before && { $lt: promised_before },
    ...(q && toTextFilter(q, customerKeys)),
    ...(after && toAfter(after)),
  })
  return Object.fromEntries(given.filter(([, value]) => value !== undefined))
}

/** A display number, an order's id, the channel's number, or a customer. */
function toTextFilter(text: string, customerKeys: string[]) {
  const number = /^#?(\d{1,9})$/.exec(text)?.[1]
  if (number) {
    return { $and: [{ $or: [{ display_id: Number(number) }, named(text)] }] }
  }
  if (text.startsWith("order_")) {
    return { order_id: text }
  }
  return customerKeys.length
    ? {
        $and: [
          {
            $or: [{ customer_keys: { $overlap: customerKeys } }, named(text)],
          },
        ],
      }
    : named(text)
}

const named = (text: string) => ({ external_id: text })

/** The first part alone is what the index can begin at. */
function toAfter(after: string) {
  const { placed_at, order_id } = deskCursor.read(after)
  return {
    placed_at: { $gte: placed_at },
    $or: [
      { placed_at: { $gt: placed_at } },
      { placed_at, order_id: { $gt: order_id } },
    ],
  }
}
