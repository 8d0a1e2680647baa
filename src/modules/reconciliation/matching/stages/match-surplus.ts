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

/**
 * Rule `reference_over`: a code, and a little more than is open of its order;
 * the surplus stays unapplied (C02).
 */
export function matchSurplus(cascade: Cascade): void {
  for (const reading of cascade.pending) {
    const { codes, line } = reading
    const items = reading.named.filter((item) => isPayable(reading, item))
    const [item] = items
    if (
      codes.length === 1 &&
      items.length === 1 &&
      isSmallSurplus(reading, item, cascade)
    ) {
      cascade.match(reading, {
        rule: "reference_over",
        reason: "C02",
        parts: [{ item, minor: item.open_minor }],
        evidence: [
          codeEvidence(item.code, codes[0].written),
          differenceEvidence(line, item),
          payerEvidence(reading, item),
        ],
      })
    }
  }
}

function isSmallSurplus(
  reading: LineReading,
  item: OpenItem,
  { book, settings }: Cascade
): boolean {
  const [paid, open, due] = [
    reading.line.amount_minor,
    item.open_minor,
    item.item.due_minor,
  ].map((minor) => (minor < 0n ? -minor : minor))
  const surplus = paid - open
  return (
    surplus > 0n &&
    surplus <= (settings.surplus_most[reading.line.currency] ?? 0n) &&
    surplus * 100n <= due * BigInt(settings.surplus_most_percent) &&
    isInWindow(reading, item) &&
    payerSimilarity(reading, item) >= settings.payer_least &&
    !hasRival(reading, item, book)
  )
}
