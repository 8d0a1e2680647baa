const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

/**
 * The check character of ISO 7064 MOD 37,36: `MD7K3Q9` gives `8`. It catches
 * every single substitution and all but 0.17 % of swapped neighbours.
 *
 * @param body digits and capital letters A to Z.
 * @throws RangeError for any other character.
 */
export function checkCharacter(body: string): string {
  const product = [...body].reduce((carry, character) => {
    const value = ALPHABET.indexOf(character)
    if (value < 0) {
      throw new RangeError(`"${character}" cannot stand in a reference code.`)
    }
    return (((carry + value) % 36 || 36) * 2) % 37
  }, 36)
  return ALPHABET[(37 - product) % 36]
}
