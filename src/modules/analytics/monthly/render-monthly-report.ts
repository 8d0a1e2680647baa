import PDFDocument from "pdfkit"
import { createFormat } from "../../../format/create-format"
import { chooseFonts } from "../../../pdf/choose-fonts"
import { collectPdf } from "../../../pdf/collect-pdf"
import { listTexts } from "../../../pdf/list-texts"
import type { KpiTarget, Report } from "../../../types/report"
import { createTranslate, type Language } from "./create-translate"
import { drawTable } from "./draw-table"
import { keyFigureTable } from "./key-figure-table"
import { monthPeriods } from "./month-periods"
import { paperTable, type PaperTable } from "./paper-table"

export type MonthlyReport = {
  /** `2026-10` */
  month: string
  language: Language
  /** Answers to `monthlyQuestions`, in their order. */
  reports: Report[]
  targets: KpiTarget[]
}

type Section = { title: string; facts: string; table: PaperTable }

const MARGIN = 40

/** Less room below a heading than this, and it begins a new page. */
const ROOM = 110

/**
 * Draws the month's reports as PDF (A4 across), in words of the language,
 * numbers and times as they are written there and in the store's zone.
 */
export async function renderMonthlyReport(
  report: MonthlyReport
): Promise<Buffer> {
  const { title, hint, sections, empty } = compose(report)
  const fonts = chooseFonts(listTexts([title, hint, sections, empty]))
  const pdf = new PDFDocument({
    size: "A4",
    layout: "landscape",
    margin: MARGIN,
    info: { Title: title, Creator: "medusa-plugin-order-cycle" },
  })
  pdf.registerFont("regular", fonts.regular)
  pdf.registerFont("bold", fonts.bold)
  const finished = collectPdf(pdf)
  pdf.font("bold").fontSize(16).text(title)
  pdf.font("regular").fontSize(8).text(hint)
  for (const section of sections) {
    if (pdf.y > pdf.page.height - MARGIN - ROOM) {
      pdf.addPage()
    }
    pdf.moveDown(1)
    pdf.font("bold").fontSize(10).text(section.title, MARGIN)
    pdf.font("regular").fontSize(7.5).text(section.facts).moveDown(0.4)
    if (section.table.rows.length) {
      drawTable(pdf, section.table)
    } else {
      pdf.text(empty)
    }
  }
  pdf.end()
  return await finished
}

function compose({ month, language, reports, targets }: MonthlyReport) {
  const [current, previous, ...others] = reports
  const t = createTranslate(language)
  // Whole amounts are printed whole; a fraction is printed with all its digits.
  const format = createFormat(language, current.zone, () => 0)
  const { from, to } = monthPeriods(month).current
  const facts = ({ n, parameters }: Report) =>
    [
      parameters.from
        ? t("facts.period", { from: format.day(from), to: format.day(to) })
        : t("facts.allTime"),
      t("facts.n", { n: format.whole(n) }),
    ].join(" · ")
  const section = (report: Report, table: PaperTable): Section => ({
    title: t(`report.${report.name}.title`),
    facts: `${facts(report)} · ${t(`report.${report.name}.explanation`)}`,
    table,
  })
  return {
    title: t("monthly.title", { month: format.month(month) }),
    hint: t("facts.asOf", { time: format.moment(current.as_of) }),
    empty: t("view.empty"),
    sections: [
      section(current, keyFigureTable([current, previous], targets, format, t)),
      ...others.map((report) => section(report, paperTable(report, format, t))),
    ],
  }
}
