/**
 * Takes an order's discount off its lines, in turn, none below 0.
 *
 * @param amounts what each line comes to, minor units.
 * @returns what is taken off each.
 */
export function spreadDiscount(amounts: bigint[], discount: bigint): bigint[] {
  let left = discount
  return amounts.map((amount) => {
    const taken = left < amount ? left : amount
    left -= taken
    return taken
  })
}
