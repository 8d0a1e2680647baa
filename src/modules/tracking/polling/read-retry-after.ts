/**
 * A Retry-After header in seconds from now, whole and not negative: a number
 * of seconds or an HTTP date (RFC 9110).
 *
 * @returns null where there is none that can be read.
 */
export function readRetryAfter(
  header: string | null | undefined,
  now: Date
): number | null {
  const text = header?.trim() ?? ""
  if (/^\d{1,9}$/.test(text)) {
    return Number(text)
  }
  const at = /[a-z]/i.test(text) ? Date.parse(text) : NaN
  return Number.isNaN(at)
    ? null
    : Math.max(0, Math.ceil((at - now.getTime()) / 1000))
}
