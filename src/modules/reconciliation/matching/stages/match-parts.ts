import type { Cascade } from "../cascade"
import { codeEvidence } from "../evidence/code-evidence"
import { differenceEvidence } from "../evidence/difference-evidence"
import { payerEvidence } from "../evidence/payer-evidence"
import { hasRival } from "../has-rival"
import { isInWindow } from "../is-in-window"
import { isPayable } from "../is-payable"
import type { LineReading } from "../line-reading"
import type { OpenItem } from "../open-item"
import { payerSimilarity } from "../payer/payer-similarity"
import { matchReference } from "./match-references"

/**
 * Rule `reference_partial`: a code, and a part of what is open of its order
 * (C01). What completes it is rule `reference`. A part may be complete only
 * after a later line, so the lines are gone through until nothing changes.
 */
export function matchParts(cascade: Cascade): void {
  let before = -1
  while (before !== cascade.decisions.size) {
    before = cascade.decisions.size
    for (const reading of cascade.pending) {
      if (reading.codes.length === 1 && !matchReference(reading, cascade)) {
        matchPart(reading, cascade)
      }
    }
  }
}

function matchPart(reading: LineReading, cascade: Cascade): void {
  const { line, codes } = reading
  const items = reading.named.filter((item) => isPayable(reading, item))
  if (items.length === 1 && isPart(reading, items[0], cascade)) {
    const [item] = items
    cascade.match(reading, {
      rule: "reference_partial",
      reason: "C01",
      parts: [{ item, minor: line.amount_minor }],
      evidence: [
        codeEvidence(item.code, codes[0].written),
        differenceEvidence(line, item),
        payerEvidence(reading, item),
      ],
    })
  }
}

function isPart(
  reading: LineReading,
  item: OpenItem,
  { book, settings }: Cascade
): boolean {
  const [paid, open, due] = [
    reading.line.amount_minor,
    item.open_minor,
    item.item.due_minor,
  ].map((minor) => (minor < 0n ? -minor : minor))
  return (
    paid < open &&
    paid * 100n >= due * BigInt(settings.part_least_percent) &&
    isInWindow(reading, item) &&
    payerSimilarity(reading, item) >= settings.payer_least &&
    !hasRival(reading, item, book)
  )
}
