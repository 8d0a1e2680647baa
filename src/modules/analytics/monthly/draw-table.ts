import type PDFDocument from "pdfkit"
import type { PaperTable } from "./paper-table"

type Pdf = InstanceType<typeof PDFDocument>

const GREY = "#d4d4d8"

/** Draws a table below the pen; rows that do not fit begin a new page. */
export function drawTable(pdf: Pdf, { columns, rows }: PaperTable): void {
  const header = columns.map(({ header: text }) => ({
    text,
    type: "TH" as const,
    font: { src: "bold", size: 7.5 },
  }))
  pdf.font("regular").fontSize(7.5)
  pdf.table({
    columnStyles: widths(columns).map((width, index) => ({
      width,
      align: { x: columns[index].isNumber ? "right" : "left", y: "top" },
    })),
    defaultStyle: {
      border: { top: 0, right: 0, bottom: 0.5, left: 0 },
      borderColor: GREY,
      padding: { top: 3.5, bottom: 2, left: 3, right: 3 },
    },
    data: [header, ...rows],
  })
}

/** The first column names the row and may be twice as wide as the others. */
const widths = (columns: PaperTable["columns"]) => {
  const parts = columns.map((_column, index) => (index === 0 ? 2 : 1))
  const all = parts.reduce((sum, part) => sum + part, 0)
  return parts.map((part) => (part / all) * PAGE_WIDTH)
}

/** A4 across, in points, without its margins. */
const PAGE_WIDTH = 842 - 80
