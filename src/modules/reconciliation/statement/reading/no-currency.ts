/** ISO 4217 for an amount without a currency, where no tag names one. */
export const NO_CURRENCY = "XXX"
