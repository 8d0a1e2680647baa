/** The remainder by 7, digit by digit: numbers may be longer than 2^53. */
export const mod7 = (serial: string): string =>
  String(
    [...serial].reduce((rest, digit) => (rest * 10 + Number(digit)) % 7, 0)
  )
