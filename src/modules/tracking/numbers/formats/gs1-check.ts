import type { CheckRule } from "../check-rule"

/** GS1's modulo 10: threes and ones from the right. */
export const gs1Check: CheckRule = {
  name: "mod10",
  evens_multiplier: 3,
  odds_multiplier: 1,
  reverse: true,
}
