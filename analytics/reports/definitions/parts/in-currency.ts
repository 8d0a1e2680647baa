/** A condition: the row is of the asked currency, or none was asked. */
export const inCurrency = "($currency is null or currency_code = $currency)"
