/** Why a person lets an order pass a gate that it has not met. */
export const overrideReasons = [
  "customer_confirmed",
  "money_proven_elsewhere",
  "price_honoured",
  "goods_on_the_way",
  "data_wrong",
  "goodwill",
  "other",
] as const

export type OverrideReason = (typeof overrideReasons)[number]
