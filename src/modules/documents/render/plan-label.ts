import type { LabelSnapshot } from "../snapshot/label-snapshot"
import type { DocumentStatus } from "./document-status"
import { drawBarcode } from "./draw-barcode"
import { headFacts } from "./head-facts"
import { type LabelCode, labelCodes } from "./label-codes"
import { labelPage } from "./label-page"
import type { Paper } from "./paper"
import type { PaperPlan } from "./paper-plan"
import { shipmentFacts } from "./shipment-facts"
import { warehouseWords } from "./words/warehouse-words"

const { left, right, top } = labelPage
const width = right - left

/** Top, height and size of letters of an address, in points. */
type AddressPlace = { y: number; height: number; size: number }

const roomy = {
  to: { y: 96, height: 120, size: 12 },
  sender: { y: 228, height: 62, size: 8 },
}

/** Below the taller codes of a label with an SSCC. */
const narrowed = {
  to: { y: 130, height: 106, size: 11 },
  sender: { y: 238, height: 56, size: 8 },
}

/** A parcel's label (100 × 150 mm): to whom, from whom, what to scan. */
export const planLabel = (
  label: LabelSnapshot,
  status: DocumentStatus
): PaperPlan => ({
  snapshot: label,
  status,
  renderer: "label/2",
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
  const { to, sender } = label.shipment.sscc ? narrowed : roomy
  drawCodes(pdf, labelCodes(label.shipment))
  drawAddress(pdf, words.to, label.buyer, to)
  drawAddress(pdf, from, label.seller, sender)
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

function drawCodes(pdf: Paper["pdf"], codes: LabelCode[]) {
  let y = top
  pdf.font("bold").fontSize(11)
  for (const { barcode, height, text } of codes) {
    drawBarcode(pdf, barcode, { x: left, y, width, height })
    pdf.text(text, left, y + height + 4, { width, align: "center" })
    y += height + 20
  }
}

/** An address that is too long is cut, so that a label stays one page. */
function drawAddress(
  pdf: Paper["pdf"],
  name: string,
  party: LabelSnapshot["buyer"],
  { y, height, size }: AddressPlace
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
