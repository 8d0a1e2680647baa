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

function alike(code: string, byRest: Map<string, string[]>): Iterable<string> {
  let found: Set<string> | null = null
  for (let at = -1; at < code.length; at++) {
    for (const text of byRest.get(restOf(code, at)) ?? []) {
      if (!found?.has(text) && isOneEditAway(text, code)) {
        found = (found ?? new Set()).add(text)
      }
    }
  }
  return found ?? []
}

/** The text, and what is left of it without each of its characters. */
function restsOf(text: string): Set<string> {
  const rests = new Set<string>()
  for (let at = -1; at < text.length; at++) {
    rests.add(restOf(text, at))
  }
  return rests
}

const restOf = (text: string, at: number): string =>
  at < 0 ? text : text.slice(0, at) + text.slice(at + 1)
