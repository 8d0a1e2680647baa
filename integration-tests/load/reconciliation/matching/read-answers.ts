import { readFileSync } from "node:fs"
import type { toMatch } from "../../../../src/cli/match/to-match"
import { readMoney } from "../../../../src/money/read-money"

type Match = ReturnType<typeof toMatch>

/** What is scored of an answer. */
export type Answer = {
  decision: Match["decision"]
  rule: Match["rule"]
  items: { id: string; allocated_minor: bigint }[]
  unapplied_minor: bigint
  alternatives: { items: { id: string }[] }[]
}

/** Reads a document of `order-cycle match --json`; all amounts in rupiah. */
export const readAnswers = (file: string): Answer[] =>
  (JSON.parse(readFileSync(file, "utf8")) as { matches: Match[] }).matches.map(
    ({ decision, rule, items, unapplied, alternatives }) => ({
      decision,
      rule,
      items: items.map(({ id, allocated }) => ({
        id,
        allocated_minor: toMinor(allocated),
      })),
      unapplied_minor: toMinor(unapplied),
      alternatives,
    })
  )

function toMinor(amount: string): bigint {
  const minor = readMoney(amount, "IDR")
  if (minor === null) {
    throw new RangeError(`"${amount}" is no amount of an automatic match.`)
  }
  return minor
}
