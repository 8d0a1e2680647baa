import type { LabelSnapshot } from "../snapshot/label-snapshot"
import type { DocumentStatus } from "./document-status"
import { drawBarcode } from "./draw-barcode"
import { drawPaper } from "./draw-paper"
import { headFacts } from "./head-facts"
import { labelPage } from "./label-page"
import type { Paper } from "./paper"
import { shipmentFacts } from "./shipment-facts"
import { warehouseWords } from "./words/warehouse-words"

const { left, right, top } = labelPage
const width = right - left

/** Draws a parcel's label (100 × 150 mm): to whom, from whom, what to scan. */
export const renderLabel = (label: LabelSnapshot, status: DocumentStatus) =>
  drawPaper({
    snapshot: label,
    status,
    renderer: "label/1",
    page: labelPage,
    head: {
      title: warehouseWords[label.language].label,
      seller: label.seller,
      number: null,
      facts: headFacts(label, label.order),
      code: label.shipment.tracking_number ?? label.shipment.code ?? null,
    },
    draw: (paper) => drawLabel(paper, label),
  })

function drawLabel(paper: Paper, label: LabelSnapshot) {
  const { pdf, head, words } = paper
  const { from } = warehouseWords[label.language]
  if (head.code) {
    drawBarcode(pdf, head.code, { x: left, y: top, width, height: 60 })
    pdf.font("bold").fontSize(11)
    pdf.text(head.code, left, top + 64, { width, align: "center" })
  }
  drawAddress(pdf, words.to, label.buyer, { y: 96, height: 120, size: 12 })
  drawAddress(pdf, from, label.seller, { y: 228, height: 62, size: 8 })
  pdf.moveTo(left, 296).lineTo(right, 296).lineWidth(0.7).stroke("black")
  pdf.y = 302
  pdf.font("regular").fontSize(9)
  for (const [name, value] of shipmentFacts(label.shipment, words)) {
    if (value) {
      const y = pdf.y
      pdf.text(`${name}:`, left, y, { width: 85 })
      pdf.text(value, 100, y, { width: right - 100, height: 22 })
    }
  }
  for (const fact of head.facts) {
    pdf.text(fact, left, pdf.y, { width, height: 11, ellipsis: true })
  }
}

/** An address that is too long is cut, so that a label stays one page. */
function drawAddress(
  pdf: Paper["pdf"],
  name: string,
  party: LabelSnapshot["buyer"],
  { y, height, size }: { y: number; height: number; size: number }
) {
  const lines = [...party.address, party.phone].filter(Boolean).join("\n")
  pdf.font("regular").fontSize(8).text(name, left, y, { width })
  pdf.font("bold").fontSize(size + 1)
  pdf.text(party.name, left, y + 11, {
    width,
    height: size + 3,
    ellipsis: true,
  })
  pdf.font("regular").fontSize(size)
  pdf.text(lines, left, y + 15 + size, {
    width,
    height: height - 15 - size,
    ellipsis: true,
  })
}
