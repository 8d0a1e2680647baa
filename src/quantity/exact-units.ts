import { model } from "@medusajs/framework/utils"

/**
 * A column of a quantity that core counts with decimals. The database type is
 * `numeric` (the data model language has no such property without a second
 * column: migrations write `numeric` by hand, a unit test checks it), and the
 * value travels as a decimal string, which JavaScript cannot round. Its name
 * ends in `_units`.
 */
export const exactUnits = () => model.text()
