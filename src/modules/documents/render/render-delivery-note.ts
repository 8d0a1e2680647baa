import PDFDocument from "pdfkit"
import { chooseFonts } from "../../../pdf/choose-fonts"
import { collectPdf } from "../../../pdf/collect-pdf"
import { listTexts } from "../../../pdf/list-texts"
import type { DeliveryNoteSnapshot } from "../snapshot/delivery-note-snapshot"
import { deliveryNoteRenderer } from "./delivery-note-renderer"
import { deliveryNoteWords } from "./delivery-note-words"
import { drawHeader } from "./draw-header"
import { drawLines } from "./draw-lines"
import { drawParty } from "./draw-party"
import { drawSignatures, signaturesHeight } from "./draw-signatures"
import { type NotePage, page } from "./note-page"

export type RenderedDocument = {
  pdf: Buffer
  pages: number
  /** What a reader of the paper must know: characters it could not print. */
  warnings: string[]
}

/**
 * Draws a delivery note as PDF (A4). It reads nothing but the snapshot, no
 * clock either, so the same snapshot gives the same bytes; uncompressed,
 * because compressed bytes depend on the zlib at hand.
 */
export async function renderDeliveryNote(
  note: DeliveryNoteSnapshot,
  status: "issued" | "void" | "superseded"
): Promise<RenderedDocument> {
  const words = deliveryNoteWords[note.language]
  const fonts = chooseFonts(listTexts(note))
  const pdf = new PDFDocument({
    size: "A4",
    margins: { top: 0, bottom: 0, left: page.left, right: page.left },
    compress: false,
    bufferPages: true,
    info: {
      Title: `${words.title} ${note.number}`,
      Producer: deliveryNoteRenderer,
      Creator: "medusa-plugin-order-cycle",
      CreationDate: new Date(note.issued_at),
    },
  })
  pdf.registerFont("regular", fonts.regular)
  pdf.registerFont("bold", fonts.bold)
  const finished = collectPdf(pdf)
  drawNote({ pdf, note, words })
  const pages = pdf.bufferedPageRange().count
  finishPages({ pdf, note, words }, pages, status)
  pdf.end()
  return {
    pdf: await finished,
    pages,
    warnings: fonts.unwritable.length
      ? [`These characters could not be printed: ${fonts.unwritable.join(" ")}`]
      : [],
  }
}

function drawNote(notePage: NotePage) {
  const { pdf, note, words } = notePage
  const startPage = () => {
    pdf.addPage()
    return drawHeader(notePage)
  }
  let y = drawParty(notePage, drawHeader(notePage))
  y = drawLines(notePage, note.lines, y, startPage)
  if (note.shipment.remaining.length) {
    y = y + 50 > page.bottom ? startPage() : y + 10
    pdf.font("bold").fontSize(9).text(words.remaining, page.left, y)
    y = drawLines(notePage, note.shipment.remaining, y + 14, startPage)
  }
  if (y + signaturesHeight > page.bottom) {
    y = startPage()
  }
  drawSignatures(notePage, y + 10)
}

/** Page numbers and the stamp need the number of pages, so they come last. */
function finishPages({ pdf, words }: NotePage, pages: number, status: string) {
  for (let index = 0; index < pages; index++) {
    pdf.switchToPage(index)
    pdf.font("regular").fontSize(8)
    pdf.text(`${index + 1}/${pages}`, page.left, page.bottom + 15, {
      width: page.width,
      align: "right",
    })
    if (status !== "issued") {
      const stamp = status === "void" ? words.void : words.superseded
      pdf
        .save()
        .rotate(-45, { origin: [297, 420] })
        .opacity(0.25)
      pdf.font("bold").fontSize(90)
      pdf.text(stamp, 0, 380, { width: 595, align: "center" }).restore()
    }
  }
}
