import { toMainUnits } from "../../../../../money/to-main-units"
import type { AmountFormat } from "../../csv/amount-format"
import { readCount, readDeclared } from "../../csv/read-declared"
import type { Sections } from "../../csv/split-sections"
import { sumFinding } from "../../csv/sum-finding"
import type { Finding } from "../../finding"
import type { Batch } from "../batch"
import { roundingTolerance } from "../rounding-tolerance"
import { isMoney, sumBatch } from "../sum-batch"

/** What a settlement's footer states, in minor units of its currency. */
export type FooterSums = {
  gross: bigint | null
  fee: bigint | null
  tax: bigint | null
  net: bigint | null
  count: number | null
  line: number
}

export function readFooter(
  sections: Sections,
  format: AmountFormat
): FooterSums {
  return {
    gross: readDeclared(sections, "gross", format),
    fee: readDeclared(sections, "fee", format),
    tax: readDeclared(sections, "tax", format),
    net: readDeclared(sections, "net", format),
    count: readCount(sections),
    line: sections.footer_line,
  }
}

/**
 * E02 for sums and counts that the rows do not come to; what rounding line by
 * line explains is none. The net of a single batch is its payout instead.
 */
export function footerFindings(
  batches: readonly Batch[],
  footer: FooterSums,
  unit_minor: bigint
): Finding[] {
  const [first] = batches
  if (!first || batches.some(({ currency }) => currency !== first.currency)) {
    return []
  }
  const lines = batches.flatMap((batch) => batch.lines)
  const { settlement } = sumBatch(lines)
  const most = roundingTolerance(lines.filter(isMoney).length, unit_minor)
  const isOnly = batches.length === 1
  const isOff = (told: bigint | null, sum: bigint) =>
    told !== null && (told - sum > most || sum - told > most)
  const netIsOff = isOff(footer.net, settlement.net_minor)
  // A payout that is short says already that its sums are not its rows'.
  const names = isOnly ? (netIsOff ? [] : PARTS) : [...PARTS, "net" as const]
  const entries = batches.reduce((sum, one) => sum + one.entries, 0)
  const finding = (what: string, told: string, found: string) =>
    sumFinding(isOnly ? 0 : null, footer.line, what, told, found)
  const money = (minor: bigint) =>
    `${toMainUnits(minor, first.currency)} ${first.currency}`
  return [
    ...names.flatMap((name) => {
      const told = footer[name]
      const sum = settlement[`${name}_minor`]
      // A footer may write what was taken with a minus.
      const isTurned = (name === "fee" || name === "tax") && told !== null
      return told === null ||
        !isOff(told, sum) ||
        (isTurned && !isOff(-told, sum))
        ? []
        : [finding(`${name} of`, money(told), money(sum))]
    }),
    ...(footer.count === null || footer.count === entries
      ? []
      : [finding("rows:", `${footer.count}`, `${entries}`)]),
  ]
}

const PARTS = ["gross", "fee", "tax"] as const
