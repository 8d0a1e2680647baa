import type { Finding } from "../../finding"
import type { SourceLine } from "../../source-line"
import type { ReadSource, Statement } from "../../statement"
import type { Batch } from "../batch"
import { headingsOf } from "../headings-of"
import { readBatches } from "../read-batches"
import { readRowCurrency } from "../read-row-currency"
import { toBatchStatement } from "../to-batch-statement"
import { toReadSource } from "../to-read-source"
import { sumFindings } from "./footer-findings"
import { pairConversions } from "./pair-conversions"
import {
  type PaypalReport,
  type PaypalSection,
  readPaypalRecords,
} from "./paypal-records"
import {
  addSums,
  inOurOrder,
  netOf,
  type PaypalSums,
  readPaypalSums,
  sumPaypal,
} from "./paypal-sums"
import { readPaypalRow } from "./read-paypal-row"
import { reportFindings } from "./report-findings"

/** Whether it begins as a settlement report (STL) of PayPal. */
export function recognisesPaypal(head: string): boolean {
  return /^\s*\uFEFF?"?RH"?[,;\t|]/.test(head)
}

/**
 * Reads PayPal's settlement report (STL): one statement per account and
 * currency, which ties on the report's own footers.
 *
 * @throws BadStatement when it lacks a column or a section.
 */
export function readPaypal(text: string): ReadSource {
  const report = readPaypalRecords(text, headingsOf(text).delimiter)
  const accountOf = new Map(
    report.sections.flatMap(({ rows, account }) =>
      rows.map((row) => [row, account] as const)
    )
  )
  const { batches, findings } = readBatches([...accountOf.keys()], {
    batchOf: (row) => ({
      id: null,
      account: accountOf.get(row) ?? null,
      currency: readRowCurrency(row, "gross transaction currency"),
    }),
    read: readPaypalRow,
    typeOf: (row) => row.text("transaction event code"),
    unitOf: () => 1n,
  })
  const paired = new Map(
    pairConversions(batches.flatMap(({ lines }) => lines)).map(
      (line) => [line.line, line] as const
    )
  )
  const read = batches.map((batch, index) =>
    readBatch(withLines(batch, paired), index, report)
  )
  return toReadSource(
    "paypal",
    [...findings, ...reportFindings(report, batches)],
    read
  )
}

const withLines = (batch: Batch, by: Map<number, SourceLine>): Batch => ({
  ...batch,
  lines: batch.lines.map((line) => by.get(line.line) ?? line),
})

function readBatch(batch: Batch, index: number, report: PaypalReport) {
  const sections = report.sections.filter(
    ({ account }) => account === batch.account
  )
  const { statement, findings } = toBatchStatement(batch, {
    index,
    unit_minor: 1n,
    period: periodOf(sections),
    is_open: true,
  })
  const footers = sections.flatMap((section) =>
    section.sums
      .filter(({ fields }) => fields[1]?.toUpperCase() === batch.currency)
      .map((record) => ({ record, section }))
  )
  let told: PaypalSums | null = footers.length ? [0n, 0n, 0n, 0n] : null
  const wrong: Finding[] = []
  for (const { record, section } of footers) {
    const found = sumPaypal(linesOf(batch, section))
    const stated = readPaypalSums(record, batch.currency)
    const sums = stated && inOurOrder(stated, found)
    wrong.push(...sumFindings(sums, found, batch.currency, index, record))
    told = sums && told && addSums(told, sums)
  }
  const gap_minor = told && netOf(told) - netOf(sumPaypal(batch.lines))
  const tie: Statement["tie"] =
    wrong.length > 0 ? "break" : gap_minor === null ? "none" : "ok"
  return {
    statement: { ...statement, gap_minor, tie },
    findings: [...findings, ...wrong],
  }
}

function linesOf({ lines }: Batch, { rows }: PaypalSection): SourceLine[] {
  const within = new Set(rows.map(({ line }) => line))
  return lines.filter(({ line }) => within.has(line))
}

function periodOf(sections: readonly PaypalSection[]) {
  const from = sections.flatMap((one) => one.from ?? []).sort()[0]
  const to = sections
    .flatMap((one) => one.to ?? [])
    .sort()
    .at(-1)
  return from && to ? { from, to } : null
}
