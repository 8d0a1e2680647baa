/**
 * Why a match is decided or suggested, as a key that has a sentence in each
 * language and the values that stand in it. `amount_minor` and `over_minor`
 * are minor units of `currency`.
 */
export type MatchEvidence = {
  key:
    | "code"
    | "code_typo"
    | "code_inside"
    | "amount_fits"
    | "amount_short"
    | "amount_over"
    | "amount_unique"
    | "amount_only"
    | "completes"
    | "sum_fits"
    | "payer"
    | "payer_unseen"
    | "late"
    | "early"
    | "paid"
    | "cancelled"
    | "other_currency"
    | "conflict"
    | "tie"
    | "rule_suggests_only"
  values: Record<string, string>
}
