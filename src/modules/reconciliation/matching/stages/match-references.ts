import type { Cascade } from "../cascade"
import { amountEvidence } from "../evidence/amount-evidence"
import { codeEvidence } from "../evidence/code-evidence"
import { lateEvidence } from "../evidence/late-evidence"
import { payerEvidence } from "../evidence/payer-evidence"
import { isPayable } from "../is-payable"
import type { LineReading } from "../line-reading"
import type { OpenItem } from "../open-item"
import { pointsElsewhere } from "../points-elsewhere"

/**
 * Rule `reference`: one code, and exactly what is open of its order; also
 * after its window (C06), and what completes a payment in parts (C09).
 */
export function matchReferences(cascade: Cascade): void {
  const claiming = cascade.pending.filter(({ codes }) => codes.length === 1)
  for (const reading of claiming) {
    const [item, ...others] = fittingItems(reading)
    if (item && others.length === 0) {
      cascade.claims.set(item, [...(cascade.claims.get(item) ?? []), reading])
    }
  }
  for (const reading of claiming) {
    matchReference(reading, cascade)
  }
}

/** @returns whether the rule decided or suggested something. */
export function matchReference(
  reading: LineReading,
  cascade: Cascade
): boolean {
  const [item, ...others] = fittingItems(reading)
  if (
    !item ||
    others.length > 0 ||
    reading.codes.length !== 1 ||
    cascade.doubted.has(reading)
  ) {
    return false
  }
  if (pointsElsewhere(reading, item, cascade)) {
    cascade.doubted.add(reading)
    return false
  }
  const { line, codes, day } = reading
  const completes = item.open_minor !== item.item.due_minor
  cascade.match(reading, {
    rule: "reference",
    reason: day > item.until ? "C06" : completes ? "C09" : null,
    parts: [{ item, minor: line.amount_minor }],
    evidence: [
      codeEvidence(item.code, codes[0].written),
      amountEvidence(line, completes ? "completes" : "amount_fits"),
      payerEvidence(reading, item),
      ...lateEvidence(reading, item),
    ],
  })
  return true
}

const fittingItems = (reading: LineReading): OpenItem[] =>
  reading.named.filter(
    (item) =>
      item.open_minor === reading.line.amount_minor && isPayable(reading, item)
  )
