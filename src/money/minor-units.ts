import { model } from "@medusajs/framework/utils"

/**
 * A column of money in integer minor units at the ISO 4217 exponent of the
 * row's `currency_code`. The database type is `bigint` (the DML has no such
 * property: migrations write `bigint` by hand, a unit test checks it), and
 * the value travels as a decimal string, which JavaScript cannot round.
 */
export const minorUnits = () => model.text()
