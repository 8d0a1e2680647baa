/**
 * Do two texts differ by one character replaced, missing or added, or by two
 * neighbours that changed places? Equal ones do not differ.
 */
export function isOneEditAway(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1 || short === long) {
    return false
  }
  let at = 0
  while (at < short.length && short[at] === long[at]) {
    at++
  }
  if (short.length < long.length) {
    return short.slice(at) === long.slice(at + 1)
  }
  return (
    short.slice(at + 1) === long.slice(at + 1) ||
    (short[at] === long[at + 1] &&
      short[at + 1] === long[at] &&
      short.slice(at + 2) === long.slice(at + 2))
  )
}
