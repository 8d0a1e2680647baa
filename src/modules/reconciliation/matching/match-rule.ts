/** Rules that may decide by themselves, in the order of their stages. */
export const matchRules = [
  "reference",
  "references",
  "reference_partial",
  "reference_over",
  "reference_typo",
  "unique_amount",
  "amount_payer",
] as const

export type MatchRule = (typeof matchRules)[number]
