import type { CheckRule } from "./check-rule"

/** One shape of tracking numbers with its check digit. */
export type NumberFormat = {
  /** `ups`, `fedex_ground`; the name where the source gives no id. */
  id: string
  name: string
  /** Couriers whose numbers have this shape. */
  couriers: readonly string[]
  /**
   * Of a whole number without spaces; the groups SerialNumber and CheckDigit
   * give what the check digit is worked out of, and the digit itself.
   */
  pattern: RegExp
  check: CheckRule | null
  /** Digits that the check needs in front of the serial number. */
  prefix: { unless_already: RegExp; content: string } | null
  /** Parts that must be known, for example the country. */
  known: { group: string; isKnown: (value: string) => boolean }[]
}
