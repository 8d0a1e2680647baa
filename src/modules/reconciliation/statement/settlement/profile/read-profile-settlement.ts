import { currencyExponent } from "../../../../../money/currency-exponent"
import { amountFormatOf } from "../../csv/amount-format-of"
import { chooseStyle, type Reading } from "../../csv/choose-style"
import type { CsvProfile } from "../../csv/csv-profile"
import { declaredFindings } from "../../csv/declared-findings"
import type { NumberStyle } from "../../csv/number-style"
import { readCsvRows } from "../../csv/read-csv-rows"
import { readCurrency } from "../../csv/read-currency"
import { readFilePeriod } from "../../csv/read-file-period"
import { readRowCurrency } from "../../csv/read-row-currency"
import { type Sections, splitSections } from "../../csv/split-sections"
import type { Finding } from "../../finding"
import type { ReadSource, Statement } from "../../statement"
import type { Batch } from "../batch"
import { readBatches } from "../read-batches"
import { toBatchStatement } from "../to-batch-statement"
import { toReadSource } from "../to-read-source"
import { type FooterSums, footerFindings, readFooter } from "./footer-sums"
import { readSettlementEntry } from "./read-settlement-entry"

type Settled = Reading & {
  findings: Finding[]
  read: { statement: Statement; findings: Finding[] }[]
}

/**
 * Reads the settlement of a courier or wallet that a profile describes: one
 * statement per batch and currency. A footer's net is what was paid out.
 *
 * @throws BadStatement when it is none in this profile.
 */
export function readProfileSettlement(
  text: string,
  profile: CsvProfile
): ReadSource {
  const rows = readCsvRows(text, profile.delimiter).slice(profile.skip_rows)
  const sections = splitSections(rows, profile)
  const settled = chooseStyle(profile, (style) =>
    readIn(style, sections, profile)
  )
  return toReadSource(`csv:${profile.name}`, settled.findings, settled.read)
}

function readIn(
  style: NumberStyle,
  sections: Sections,
  profile: CsvProfile
): Settled {
  const word =
    sections.declared("currency") ?? sections.entries[0]?.text("currency")
  const file = readCurrency(word, profile)
  const period = readFilePeriod(sections, profile)
  const { batches, findings } = readBatches(sections.entries, {
    batchOf: (row) => ({
      id: row.text("batch") || sections.declared("batch") || null,
      account: sections.declared("account")?.replace(/^'/, "") || null,
      currency: row.text("currency")
        ? readRowCurrency(row, profile)
        : file.currency,
    }),
    read: (row, currency) =>
      readSettlementEntry(row, currency, {
        profile,
        period,
        format: formatIn(profile, style, currency),
      }),
    typeOf: (row) => row.text("type"),
    unitOf: (currency) => unitIn(profile, currency),
  })
  const format = formatIn(profile, style, file.currency)
  const footer = readFooter(sections, format)
  const read = batches.map((batch, index) =>
    readBatch(batch, index, { profile, period, sections, footer, batches })
  )
  return {
    findings: [
      ...findings,
      ...declaredFindings(sections, format),
      ...footerFindings(batches, footer, unitIn(profile, file.currency)),
    ],
    read,
    unreadable: batches.reduce((sum, one) => sum + one.unreadable, 0),
    ties:
      read.length > 0 &&
      read.every(
        ({ statement: { tie } }) => tie === "ok" || tie === "rounding"
      ),
    amounts: batches.flatMap(({ lines }) =>
      lines.map(({ amount_minor }) => amount_minor)
    ),
  }
}

const formatIn = (profile: CsvProfile, style: NumberStyle, currency: string) =>
  amountFormatOf(profile, style, {
    currency,
    exponent: currencyExponent(currency),
  })

/** The file's smallest unit: a whole rupiah is a hundred minor units. */
function unitIn({ wire_exponent }: CsvProfile, currency: string): bigint {
  const exponent = currencyExponent(currency)
  return 10n ** BigInt(Math.max(0, exponent - (wire_exponent ?? exponent)))
}

function readBatch(
  batch: Batch,
  index: number,
  file: {
    profile: CsvProfile
    period: ReturnType<typeof readFilePeriod>
    sections: Sections
    footer: FooterSums
    batches: readonly Batch[]
  }
) {
  const isOnly = file.batches.length === 1
  return toBatchStatement(batch, {
    index,
    unit_minor: unitIn(file.profile, batch.currency),
    period: file.period,
    payout_minor: isOnly ? file.footer.net : null,
    payout_line: file.sections.footer_line,
  })
}
