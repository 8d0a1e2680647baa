import type { CheckRule } from "../check-rule"
import { luhn } from "./luhn"
import { mod10 } from "./mod10"
import { mod3736 } from "./mod-37-36"
import { mod7 } from "./mod7"
import { s10 } from "./s10"
import { weightedSum } from "./weighted-sum"

/**
 * The check character that a serial number must have.
 *
 * @param serial digits and capital letters.
 */
export function checkDigit(rule: CheckRule, serial: string): string {
  switch (rule.name) {
    case "s10":
      return s10(serial)
    case "mod7":
      return mod7(serial)
    case "luhn":
      return luhn(serial)
    case "mod10":
      return mod10(serial, rule)
    case "sum_product_with_weightings_and_modulo":
      return weightedSum(serial, rule)
    case "mod_37_36":
      return mod3736(serial)
  }
}
