import { createHash } from "node:crypto"

/**
 * A fingerprint of a change and of all that it was planned on. Neither the
 * order of keys nor that of lists counts: a database gives rows in any order.
 *
 * @returns 64 hexadecimal digits.
 */
export const hashPlan = (facts: unknown): string =>
  createHash("sha256")
    .update(canonical(JSON.parse(JSON.stringify(facts))))
    .digest("hex")

function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).sort().join()}]`
  }
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).map(
      ([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`
    )
    return `{${entries.sort().join()}}`
  }
  return JSON.stringify(value)
}
