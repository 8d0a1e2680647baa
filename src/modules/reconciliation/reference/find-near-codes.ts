import { isOneEditAway } from "./is-one-edit-away"

/**
 * For each written text the codes that one edit or swap makes of it. Both
 * sides are compared by what is left without one character, so the time grows
 * with their number and not with its square.
 *
 * @returns codes in the order in which they were given.
 */
export function findNearCodes(
  written: Iterable<string>,
  codes: Iterable<string>
): Map<string, string[]> {
  const byRest = new Map<string, string[]>()
  for (const text of written) {
    for (const rest of restsOf(text)) {
      const known = byRest.get(rest)
      if (known) {
        known.push(text)
      } else {
        byRest.set(rest, [text])
      }
    }
  }
  const near = new Map<string, string[]>()
  for (const code of byRest.size > 0 ? codes : []) {
    for (const text of alike(code, byRest)) {
      near.set(text, [...(near.get(text) ?? []), code])
    }
  }
  return near
}

function alike(code: string, byRest: Map<string, string[]>): Set<string> {
  const found = new Set<string>()
  for (const rest of restsOf(code)) {
    for (const text of byRest.get(rest) ?? []) {
      if (!found.has(text) && isOneEditAway(text, code)) {
        found.add(text)
      }
    }
  }
  return found
}

/** The text, and what is left of it without each of its characters. */
function restsOf(text: string): Set<string> {
  const rests = new Set([text])
  for (let at = 0; at < text.length; at++) {
    rests.add(text.slice(0, at) + text.slice(at + 1))
  }
  return rests
}
