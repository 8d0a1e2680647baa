/** Titles and forms of companies, which say nothing of who it is. */
const TITLES = new Set(
  (
    "BPK BAPAK BP IBU SDR SDRI SDRA NY NN TN PT CV UD PD TOKO TBK MR MRS MS DR DRS " +
    "IR HJ BIN BINTI"
  ).split(" ")
)

/**
 * The words of a name or of a line that may be names: upper case, without
 * accents and titles. One letter alone says nothing.
 */
export function nameTokens(text: string): string[] {
  const plain = /[^\x20-\x7e]/.test(text)
    ? text.normalize("NFD").replace(/\p{M}/gu, "")
    : text
  return plain
    .replace(/['’`]/g, "")
    .toUpperCase()
    .split(/[^\p{L}]+/u)
    .filter((token) => token.length > 1 && !TITLES.has(token))
}
