import { normalizeText } from "../mapping/normalize-text"

/**
 * Where a scan was made: its place, else the last bracket of its text; nowhere
 * while the parcel is on its way there.
 */
export function cityOfScan(
  location: string | null,
  text: string | null
): string {
  const words = normalizeText(text)
  if (/forwarded|menuju/.test(words)) {
    return ""
  }
  const brackets = words.match(/\[[^\]]*\]/g)
  return normalizeText(location) || (brackets?.at(-1) ?? "")
}
