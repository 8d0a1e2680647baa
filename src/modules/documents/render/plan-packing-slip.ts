import type { PackingSlipSnapshot } from "../snapshot/packing-slip-snapshot"
import { a4 } from "./a4"
import type { DocumentStatus } from "./document-status"
import { drawHeader } from "./draw-header"
import { drawParty } from "./draw-party"
import { drawTable } from "./draw-table"
import { goodsColumns } from "./goods-columns"
import { headFacts } from "./head-facts"
import { keepTogether } from "./keep-together"
import type { Paper } from "./paper"
import type { PaperPlan } from "./paper-plan"
import { warehouseWords } from "./words/warehouse-words"

/** What lies in a parcel (A4), without money. */
export const planPackingSlip = (
  slip: PackingSlipSnapshot,
  status: DocumentStatus
): PaperPlan => ({
  snapshot: slip,
  status,
  renderer: "packing-slip/1",
  page: a4,
  head: {
    title: warehouseWords[slip.language].packingSlip,
    seller: { ...slip.seller, npwp: null },
    number: null,
    facts: headFacts(slip, slip.order),
    code: slip.shipment.code ?? null,
  },
  draw: (paper) => drawSlip(paper, slip),
})

function drawSlip(
  paper: Paper,
  { buyer, shipment, lines, note }: PackingSlipSnapshot
) {
  const { pdf, words } = paper
  const facts: [string, string][] = [[words.parcel, shipment.parcel]]
  let y = drawParty(paper, buyer, facts, drawHeader(paper))
  y = drawTable(paper, goodsColumns(words), lines, y)
  if (note) {
    const width = a4.right - a4.left
    pdf.font("regular").fontSize(9)
    y = keepTogether(paper, y, pdf.heightOfString(note, { width }) + 10)
    pdf
      .font("regular")
      .fontSize(9)
      .text(note, a4.left, y + 10, { width })
  }
}
