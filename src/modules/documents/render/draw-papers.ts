import PDFDocument from "pdfkit"
import { chooseFonts } from "../../../pdf/choose-fonts"
import { collectPdf } from "../../../pdf/collect-pdf"
import { listTexts } from "../../../pdf/list-texts"
import { finishPages } from "./finish-pages"
import { logoImages } from "./logo-images"
import type { Paper } from "./paper"
import type { PaperPlan } from "./paper-plan"
import type { RenderedDocument } from "./rendered-document"
import { paperWords } from "./words/paper-words"

/**
 * Draws papers one after the other into one PDF. It reads nothing but their
 * snapshots, no clock either, so the same snapshot gives the same bytes;
 * uncompressed, because compressed bytes depend on the zlib at hand.
 *
 * @param plans at least one; the first one's title and time are the file's.
 */
export async function drawPapers(
  plans: [PaperPlan, ...PaperPlan[]]
): Promise<RenderedDocument> {
  const fonts = chooseFonts(
    plans.flatMap(({ snapshot }) => listTexts(snapshot))
  )
  const pdf = startPdf(plans[0])
  pdf.registerFont("regular", fonts.regular)
  pdf.registerFont("bold", fonts.bold)
  const finished = collectPdf(pdf)
  const imageOf = logoImages(pdf)
  plans.forEach((plan, index) => {
    if (index > 0) {
      pdf.addPage(pageOf(plan.page))
    }
    drawPlan(pdf, plan, imageOf(plan.logo))
  })
  const pages = pdf.bufferedPageRange().count
  pdf.end()
  return {
    pdf: await finished,
    pages,
    warnings: fonts.unwritable.length
      ? [`These characters could not be printed: ${fonts.unwritable.join(" ")}`]
      : [],
  }
}

function startPdf({ snapshot, renderer, page, head }: PaperPlan) {
  return new PDFDocument({
    ...pageOf(page),
    compress: false,
    bufferPages: true,
    info: {
      Title: [head.title, head.number ?? head.code].filter(Boolean).join(" "),
      Producer: renderer,
      Creator: "medusa-plugin-order-cycle",
      CreationDate: new Date(snapshot.issued_at),
    },
  })
}

function drawPlan(
  pdf: Paper["pdf"],
  { snapshot, status, page, head, draw }: PaperPlan,
  logo: Paper["logo"]
) {
  const first = pdf.bufferedPageRange().count - 1
  const paper = { pdf, head, logo, words: paperWords[snapshot.language] }
  draw(paper)
  finishPages(paper, page, status, first)
}

const pageOf = ({ size, left }: PaperPlan["page"]) => ({
  size,
  margins: { top: 0, bottom: 0, left, right: left },
})
