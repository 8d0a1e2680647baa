/**
 * Amounts with decimals as whole numbers of their smallest part, so that sums
 * of them are exact.
 *
 * @returns `scale`, the parts of one, and `toWhole`, which turns an amount
 *   into parts.
 */
export function wholeMoney(amounts: readonly (number | null)[]) {
  const decimals = amounts.map((amount) => decimalsOf(amount ?? 0))
  const scale = 10 ** Math.max(0, ...decimals)
  return {
    scale,
    toWhole: (amount: number | null) =>
      amount === null ? null : Math.round(amount * scale),
  }
}

const decimalsOf = (amount: number) => {
  const [, digits = "", exponent = "0"] =
    /^\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(amount)) ?? []
  return Math.min(9, Math.max(0, digits.length - Number(exponent)))
}
