import PDFDocument from "pdfkit"
import { chooseFonts } from "../../../pdf/choose-fonts"
import { collectPdf } from "../../../pdf/collect-pdf"
import { listTexts } from "../../../pdf/list-texts"
import type { DocumentFrame } from "../snapshot/document-frame"
import type { DocumentStatus } from "./document-status"
import { finishPages } from "./finish-pages"
import type { PageSize } from "./page-size"
import type { Paper, PaperHead } from "./paper"
import type { RenderedDocument } from "./rendered-document"
import { paperWords } from "./words/paper-words"

export type PaperPlan = {
  snapshot: DocumentFrame
  status: DocumentStatus
  /** Name and version of what draws it. */
  renderer: string
  page: PageSize
  head: PaperHead
  draw: (paper: Paper) => void
}

/**
 * Draws a paper as PDF. It reads nothing but the snapshot, no clock either,
 * so the same snapshot gives the same bytes; uncompressed, because compressed
 * bytes depend on the zlib at hand.
 */
export async function drawPaper({
  snapshot,
  status,
  renderer,
  page,
  head,
  draw,
}: PaperPlan): Promise<RenderedDocument> {
  const fonts = chooseFonts(listTexts(snapshot))
  const pdf = new PDFDocument({
    size: page.size,
    margins: { top: 0, bottom: 0, left: page.left, right: page.left },
    compress: false,
    bufferPages: true,
    info: {
      Title: [head.title, head.number ?? head.code].filter(Boolean).join(" "),
      Producer: renderer,
      Creator: "medusa-plugin-order-cycle",
      CreationDate: new Date(snapshot.issued_at),
    },
  })
  pdf.registerFont("regular", fonts.regular)
  pdf.registerFont("bold", fonts.bold)
  const finished = collectPdf(pdf)
  const paper = { pdf, head, words: paperWords[snapshot.language] }
  draw(paper)
  const pages = finishPages(paper, page, status)
  pdf.end()
  return {
    pdf: await finished,
    pages,
    warnings: fonts.unwritable.length
      ? [`These characters could not be printed: ${fonts.unwritable.join(" ")}`]
      : [],
  }
}
