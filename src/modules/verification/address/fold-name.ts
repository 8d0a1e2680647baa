/** A name without case, accents, punctuation and spaces. */
export const foldName = (name: string): string =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
