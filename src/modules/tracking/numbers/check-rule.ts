/** How a check digit is worked out, in the words of the formats' schema. */
export type CheckRule =
  | { name: "s10" }
  | { name: "mod7" }
  | { name: "luhn" }
  | {
      name: "mod10"
      /** Factors of characters at even and odd places, counted from 0. */
      evens_multiplier: number
      odds_multiplier: number
      /** Counted from the right. */
      reverse: boolean
    }
  | {
      name: "sum_product_with_weightings_and_modulo"
      weightings: readonly number[]
      modulo1: number
      modulo2: number
    }
  | { name: "mod_37_36" }
