type Rule = { attribute: string }

/** What Query gives for `promotionFields`. */
export type KnownPromotion = {
  code: string
  status: string
  rules: Rule[] | null
  campaign: {
    starts_at: Date | string | null
    ends_at: Date | string | null
    budget: { type: string; limit: number | null; used: number | null } | null
  } | null
  application_method: {
    currency_code: string | null
    target_type: string
    target_rules: Rule[] | null
    buy_rules: Rule[] | null
  } | null
}

export const promotionFields = [
  "code",
  "status",
  "rules.attribute",
  "campaign.starts_at",
  "campaign.ends_at",
  "campaign.budget.type",
  "campaign.budget.limit",
  "campaign.budget.used",
  "application_method.currency_code",
  "application_method.target_type",
  "application_method.target_rules.attribute",
  "application_method.buy_rules.attribute",
]
