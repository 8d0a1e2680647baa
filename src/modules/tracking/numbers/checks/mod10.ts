import type { CheckRule } from "../check-rule"

/** Weighted sum to the next ten; letters count as (code - 3) modulo 10. */
export function mod10(
  serial: string,
  rule: Extract<CheckRule, { name: "mod10" }>
): string {
  const characters = rule.reverse ? [...serial].reverse() : [...serial]
  const sum = characters.reduce(
    (total, character, index) =>
      total +
      valueOf(character) *
        (index % 2 === 0 ? rule.evens_multiplier : rule.odds_multiplier),
    0
  )
  return String((10 - (sum % 10)) % 10)
}

const valueOf = (character: string) =>
  /\d/.test(character) ? Number(character) : (character.charCodeAt(0) - 3) % 10
