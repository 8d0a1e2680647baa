/**
 * How a suggestion was found: by a code whose amount fits or not, by a code
 * with one error, by several codes, by a code inside a longer token, by amount
 * and the payer's whole name or a part of it, by items of one payer that add
 * up, by the amount alone.
 */
export type SuggestionKind =
  | "code_amount"
  | "code"
  | "typo_amount"
  | "typo"
  | "codes"
  | "inside_amount"
  | "inside"
  | "payer"
  | "payer_part"
  | "payer_subset"
  | "amount"
