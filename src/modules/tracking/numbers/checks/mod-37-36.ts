const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

/** ISO 7064 MOD 37,36 over digits and letters. */
export function mod3736(serial: string): string {
  const rest = [...serial].reduce((carry, character) => {
    const sum = (carry + ALPHABET.indexOf(character)) % 36 || 36
    return (sum * 2) % 37
  }, 36)
  return ALPHABET[(37 - rest) % 36]
}
