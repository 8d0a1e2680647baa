import type { LineReading } from "./line-reading"
import type { OpenItem } from "./open-item"

/**
 * Does the line carry another order's code: whole, with an error, or what is
 * left of a code that was cut off?
 */
export const hasOtherCode = (
  { codes, near, cut }: LineReading,
  item: OpenItem
): boolean =>
  codes.some(({ key }) => key !== item.code) ||
  (near.length > 0 && near.every((one) => one.item !== item)) ||
  cut.some((start) => !item.code.startsWith(start))
