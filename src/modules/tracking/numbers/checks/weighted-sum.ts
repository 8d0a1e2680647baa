import type { CheckRule } from "../check-rule"

/** Digits times weights, modulo twice (FedEx: 11, then 10). */
export function weightedSum(
  serial: string,
  rule: Extract<CheckRule, { name: "sum_product_with_weightings_and_modulo" }>
): string {
  const sum = rule.weightings.reduce(
    (total, weight, index) => total + weight * Number(serial[index]),
    0
  )
  return String((sum % rule.modulo1) % rule.modulo2)
}
