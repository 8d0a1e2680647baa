/** A courier's words as the text rules read them. */
export const normalizeText = (text: string | null): string =>
  (text ?? "").normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim()
