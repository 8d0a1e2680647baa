/** Money is integer minor units at the ISO 4217 exponent, as a string. */
export type Page = { count: number; offset: number; limit: number }
