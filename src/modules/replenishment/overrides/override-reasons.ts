/** Why a person knows better than the forecast. */
export const overrideReasons = [
  "promotion",
  "listing",
  "price",
  "supplier",
  "one_off",
  "other",
] as const

export type OverrideReason = (typeof overrideReasons)[number]
