/** A number out of words, the same for the same words (FNV-1a, 32 bit). */
export function seedOf(...words: (string | number)[]): number {
  let hash = 0x811c9dc5
  for (const character of words.join("\u001f")) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return hash >>> 0
}
