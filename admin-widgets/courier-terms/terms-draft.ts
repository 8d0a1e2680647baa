import type { termsMoney } from "./terms-money"
import type { termsNumbers } from "./terms-numbers"

/** A service's terms as they stand in the fields; money in main units. */
export type TermsDraft = Record<
  (typeof termsNumbers)[number] | (typeof termsMoney)[number],
  string
> & {
  shipping_option_id: string
  currency_code: string
}
