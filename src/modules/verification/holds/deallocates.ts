import type { Gate } from "../../../types/sentences"

type StockedHold = {
  gate: Gate | string
  keeps_stock: boolean
  placed_at: Date | string
  released_at: Date | string | null
}

/**
 * Whether a hold gives, or gave, the order's units back to the shop: it was
 * told to, or money was awaited for longer than the shop keeps units for it.
 *
 * @param freeAfterHours option `money.freeAfterHours`; null keeps them.
 * @param now UTC.
 */
export function deallocates(
  { gate, keeps_stock, placed_at, released_at }: StockedHold,
  freeAfterHours: number | null,
  now: Date
): boolean {
  if (!keeps_stock || gate !== "payment" || freeAfterHours === null) {
    return !keeps_stock
  }
  const ended = new Date(released_at ?? now).getTime()
  return ended - new Date(placed_at).getTime() >= freeAfterHours * 3_600_000
}
