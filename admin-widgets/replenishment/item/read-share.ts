/** Percent as somebody typed them, 50 to 99.9, as a share; null: none. */
export function readShare(text: string): number | null {
  const percent = text.trim().replace(",", ".").replace(/%$/, "")
  if (!/^\d{2}(\.\d{1,2})?$/.test(percent)) {
    return null
  }
  const share = Math.round(Number(percent) * 100) / 10_000
  return share >= 0.5 && share <= 0.999 ? share : null
}
