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
  const money = (minor: bigint) =>
    `${toMainUnits(minor, first.currency)} ${first.currency}`
  const statement = batches.length === 1 ? 0 : null
  const found = {
    gross: settlement.gross_minor,
    fee: settlement.fee_minor,
    tax: settlement.tax_minor,
    ...(batches.length > 1 && { net: settlement.net_minor }),
  }
  const wrong = Object.entries(found).flatMap(([name, sum]) => {
    const told = footer[name as keyof typeof found]
    // A footer may write what was taken with a minus.
    const isTaken = name === "fee" || name === "tax"
    return told === null ||
      told === undefined ||
      isNear(told, sum, most) ||
      (isTaken && isNear(-told, sum, most))
      ? []
      : sumFinding(
          statement,
          footer.line,
          `${name} of`,
          money(told),
          money(sum)
        )
  })
  const entries = batches.reduce((sum, one) => sum + one.entries, 0)
  return footer.count === null || footer.count === entries
    ? wrong
    : [
        ...wrong,
        sumFinding(
          statement,
          footer.line,
          "rows:",
          `${footer.count}`,
          `${entries}`
        ),
      ]
}

const isNear = (told: bigint, sum: bigint, most: bigint): boolean =>
  told - sum <= most && sum - told <= most
