/**
 * Reads a `Retry-After` header: seconds or an HTTP date.
 *
 * @returns seconds from now, 0 or more; null when there is none to read.
 */
export function readRetryAfter(
  header: string | null,
  now: Date
): number | null {
  const text = header?.trim() ?? ""
  if (/^\d{1,9}$/.test(text)) {
    return Number(text)
  }
  const at = Date.parse(text)
  return Number.isNaN(at)
    ? null
    : Math.max(0, Math.ceil((at - now.getTime()) / 1000))
}
