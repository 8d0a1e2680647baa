const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7]

/** UPU S10: 11 less the weighted sum modulo 11; 10 is 0 and 11 is 5. */
export function s10(serial: string): string {
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number(serial[index]),
    0
  )
  const check = 11 - (sum % 11)
  return String(check === 10 ? 0 : check === 11 ? 5 : check)
}
