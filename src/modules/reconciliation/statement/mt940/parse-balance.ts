import type { SwiftField } from "./swift-field"
import { swiftDay } from "./swift-day"

/** A balance as it is written; its currency may be that of another. */
export type SwiftBalance = {
  sign: 1n | -1n
  day: string | null
  currency: string | null
  amount: string
}

const BALANCE = /^([CD])(\d{6})([A-Z]{3})?(\d+(?:[.,]\d*)?|[.,]\d+)$/

/** @returns null where a `:60F:`, `:62F:` or the like is no balance. */
export function parseBalance({ lines }: SwiftField): SwiftBalance | null {
  const [, mark, date, currency, amount] =
    BALANCE.exec(lines.join("").replace(/\s/g, "")) ?? []
  return mark === undefined
    ? null
    : {
        sign: mark === "C" ? 1n : -1n,
        day: swiftDay(date)?.iso ?? null,
        currency: currency ?? null,
        amount,
      }
}
