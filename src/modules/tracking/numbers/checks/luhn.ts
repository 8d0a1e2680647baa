/** Luhn: every second digit from the right doubled, its digits summed. */
export function luhn(serial: string): string {
  const sum = [...serial].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return String((10 - (sum % 10)) % 10)
}
