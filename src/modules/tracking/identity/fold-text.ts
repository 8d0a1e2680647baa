/**
 * A text as identity reads it: what a courier adds or changes between two
 * answers about the same event (case, spaces, bracketed places, a full stop)
 * is gone.
 */
export const foldText = (text: string | null): string =>
  (text ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\[[^\]]*\]|\([^)]*\)/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\s.,;:!]+$/, "")
