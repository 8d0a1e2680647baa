/**
 * Every spelling under which a scanned code may be stored: as it was read,
 * and for UPC and EAN with and without the leading zero (12 digits of UPC-A
 * are the 13 of EAN with a 0 before them), and for a GTIN of 14 digits, that
 * of a single unit, without its leading zeros.
 */
export function sameCodes(scanned: string): string[] {
  const code = scanned.trim()
  if (/^\d{12}$/.test(code)) {
    return [code, `0${code}`]
  }
  if (/^0\d{12}$/.test(code)) {
    return [code, code.slice(1)]
  }
  if (/^0\d{13}$/.test(code)) {
    return [code, ...sameCodes(code.slice(1))]
  }
  return [code]
}
