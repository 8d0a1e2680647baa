import type { DeliveryNoteSnapshot } from "../snapshot/delivery-note-snapshot"
import { a4 } from "./a4"
import { deliveryNoteRenderer } from "./delivery-note-renderer"
import type { DocumentStatus } from "./document-status"
import { drawHeader } from "./draw-header"
import { drawParty } from "./draw-party"
import { drawSignatures, signaturesHeight } from "./draw-signatures"
import { drawTable } from "./draw-table"
import { goodsColumns } from "./goods-columns"
import { headFacts } from "./head-facts"
import { keepTogether } from "./keep-together"
import type { Paper } from "./paper"
import type { PaperPlan } from "./paper-plan"
import { qrCode } from "./qr-code"
import { shipmentFacts } from "./shipment-facts"
import { startPage } from "./start-page"
import { deliveryNoteWords } from "./words/delivery-note-words"

/** A delivery note (A4): the goods of one shipment, without money. */
export const planDeliveryNote = (
  note: DeliveryNoteSnapshot,
  status: DocumentStatus
): PaperPlan => ({
  snapshot: note,
  status,
  renderer: deliveryNoteRenderer,
  page: a4,
  head: {
    title: deliveryNoteWords[note.language].title,
    seller: { ...note.seller, npwp: null },
    number: note.number,
    verification: note.verify_url ? qrCode(note.verify_url) : null,
    facts: headFacts(note, note.order),
    code: note.shipment.code ?? null,
  },
  draw: (paper) => drawNote(paper, note),
})

function drawNote(paper: Paper, note: DeliveryNoteSnapshot) {
  const { pdf, words } = paper
  const { remaining, signatures } = deliveryNoteWords[note.language]
  const { shipment } = note
  const columns = goodsColumns(words)
  const facts = shipmentFacts(shipment, words)
  let y = drawParty(paper, note.buyer, facts, drawHeader(paper))
  y = drawTable(paper, columns, note.lines, y)
  if (shipment.remaining.length) {
    y = y + 50 > a4.bottom ? startPage(paper) : y + 10
    pdf.font("bold").fontSize(9).text(remaining, a4.left, y)
    y = drawTable(paper, columns, shipment.remaining, y + 14)
  }
  y = keepTogether(paper, y, signaturesHeight)
  drawSignatures(paper, signatures, y + 10)
}
