import { isCheckedCode } from "./is-checked-code"
import { isCreditorReference } from "./is-creditor-reference"
import type { ReferenceScheme } from "./reference-scheme"

/** An order's number and its check character: all but the prefix. */
const NUMBER_LENGTH = 6

/**
 * Tells from a shop's codes how they are built: MOD 37,36 if all pass, else
 * ISO 11649 if all pass, else plain.
 *
 * @param keys as `referenceKey` makes them.
 */
export function detectScheme(keys: string[]): ReferenceScheme {
  const length = usualLength(keys)
  if (length === null) {
    return { kind: "plain", prefix: null, length }
  }
  if (keys.every(isCheckedCode)) {
    return { kind: "mod37", prefix: commonPrefix(keys), length }
  }
  return keys.every(isCreditorReference)
    ? { kind: "rf", prefix: "RF", length }
    : { kind: "plain", prefix: null, length }
}

/** The most frequent one, of several the shortest. */
function usualLength(keys: string[]): number | null {
  const counts = new Map<number, number>()
  for (const { length } of keys) {
    counts.set(length, (counts.get(length) ?? 0) + 1)
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return first?.[0] ?? null
}

/** Without the digits that low numbers share. */
function commonPrefix(keys: string[]): string {
  let prefix = keys[0]
  for (const key of keys) {
    prefix = prefix.slice(0, Math.max(0, key.length - NUMBER_LENGTH))
    while (!key.startsWith(prefix)) {
      prefix = prefix.slice(0, -1)
    }
  }
  return prefix
}
