/** Stock in decimals that lies this close to a whole number is that number. */
const CLOSE = 1e-9

/** Whole units in a quantity: 2.5 is 2, and 2.9999999999 is 3. */
export const wholeUnits = (quantity: number): number =>
  Math.floor(quantity + CLOSE)
