import { printDay } from "../date/print-day"
import type { PurchaseOrderSnapshot } from "../snapshot/purchase-order-snapshot"
import { a4 } from "./a4"
import type { DocumentStatus } from "./document-status"
import { drawHeader } from "./draw-header"
import { drawParty } from "./draw-party"
import { drawSums } from "./draw-sums"
import { drawTable } from "./draw-table"
import { headFacts } from "./head-facts"
import { keepTogether } from "./keep-together"
import type { Paper } from "./paper"
import type { PaperPlan } from "./paper-plan"
import { printMoney } from "./print-money"
import { purchaseOrderColumns } from "./purchase-order-columns"
import { purchaseOrderWords } from "./words/purchase-order-words"

/** What a supplier is asked to deliver (A4). */
export function planPurchaseOrder(
  order: PurchaseOrderSnapshot,
  status: DocumentStatus
): PaperPlan {
  const words = purchaseOrderWords[order.language]
  return {
    snapshot: order,
    status,
    renderer: "purchase-order/1",
    page: a4,
    head: {
      title: words.title,
      seller: order.seller,
      number: order.number,
      facts: [...headFacts(order), ...(order.is_draft ? [words.draft] : [])],
      code: null,
    },
    draw: (paper) => drawOrder(paper, order),
  }
}

function drawOrder(paper: Paper, order: PurchaseOrderSnapshot) {
  const words = purchaseOrderWords[order.language]
  const { deliver_to, expected_on, time_zone, language } = order
  const facts: [string, string | null][] = [
    [words.deliverTo, [deliver_to.name, ...deliver_to.address].join("\n")],
    [words.expected, expected_on && printDay(expected_on, time_zone, language)],
    [words.currency, order.currency_code.toUpperCase()],
  ]
  let y = drawParty(paper, order.supplier, facts, drawHeader(paper))
  y = drawTable(paper, purchaseOrderColumns(order), order.lines, y)
  if (order.total !== null) {
    const total = printMoney(order.total, order.currency_code, language)
    y = drawSums(paper, [[words.total, total]], keepTogether(paper, y + 10, 30))
  }
  if (order.note) {
    drawNote(paper, order.note, y)
  }
}

function drawNote(paper: Paper, note: string, y: number) {
  const width = a4.right - a4.left
  paper.pdf.font("regular").fontSize(9)
  const top = keepTogether(
    paper,
    y + 10,
    paper.pdf.heightOfString(note, { width }) + 10
  )
  paper.pdf.font("regular").fontSize(9).text(note, a4.left, top, { width })
}
