/** What a GS1 bar code says of a unit. */
export type Gs1Code = {
  /** AI 01, 14 digits. */
  gtin: string | null
  /** AI 21. */
  serial: string | null
  /** AI 10. */
  lot: string | null
  /** AI 17, as YYMMDD. */
  expires: string | null
}

/** Lengths of the AIs that end without a separator (GS1 General Specifications, figure 7.8.5-2). */
const FIXED: Record<string, number> = {
  "00": 18,
  "01": 14,
  "02": 14,
  "11": 6,
  "13": 6,
  "15": 6,
  "17": 6,
}

const VARIABLE = ["10", "21", "37"]

const SEPARATOR = "\u001d"

/** How scanners announce GS1-128, DataMatrix, QR and DataBar. */
const SYMBOLOGY = /^\](C1|d2|Q3|e0)/

/**
 * Reads a GS1 element string as scanners send it: with or without the
 * symbology's name before it, separators as FNC1 (ASCII 29).
 *
 * @returns null for what is none, such as a SKU that begins with 01.
 */
export function readGs1(scanned: string): Gs1Code | null {
  let rest = scanned.replace(SYMBOLOGY, "")
  const isSure = rest !== scanned
  const found: Record<string, string> = {}
  while (rest) {
    const ai = rest.slice(0, 2)
    const length = FIXED[ai] ?? endOf(ai, rest)
    const value = rest.slice(2, 2 + length)
    const isBad =
      !length || value.length < length || (ai in FIXED && !/^\d+$/.test(value))
    if (isBad || ai in found) {
      return null
    }
    found[ai] = value
    const next = rest.slice(2 + length)
    rest = next.startsWith(SEPARATOR) ? next.slice(1) : next
  }
  const { "01": gtin = null, "21": serial, "10": lot, "17": expires } = found
  if (!isSure && !(gtin && hasCheckDigit(gtin))) {
    return null
  }
  return {
    gtin,
    serial: serial ?? null,
    lot: lot ?? null,
    expires: expires ?? null,
  }
}

function endOf(ai: string, rest: string): number {
  if (!VARIABLE.includes(ai)) {
    return 0
  }
  const end = rest.indexOf(SEPARATOR)
  return (end < 0 ? rest.length : end) - 2
}

/** Modulo 10, weights 3 and 1 from the right (GS1 General Specifications 7.9). */
function hasCheckDigit(gtin: string): boolean {
  const sum = [...gtin].reduce(
    (total, digit, place) => total + Number(digit) * (place % 2 ? 1 : 3),
    0
  )
  return sum % 10 === 0
}
