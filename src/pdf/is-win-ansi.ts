/** Characters beyond Latin-1 that the Windows-1252 code page has. */
const beyondLatin1 = new Set("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ")

/**
 * Whether PDF's standard fonts can write a text. They know Windows-1252 only
 * and print something else for the rest, without a word.
 */
export function isWinAnsi(text: string): boolean {
  return [...text].every((character) => {
    const code = character.codePointAt(0) ?? 0
    return (
      (code >= 0x20 && code <= 0x7e) ||
      (code >= 0xa0 && code <= 0xff) ||
      beyondLatin1.has(character)
    )
  })
}
