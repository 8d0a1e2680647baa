import { printDay } from "../date/print-day"
import type { ReceiptSnapshot } from "../snapshot/receipt-snapshot"
import { a4 } from "./a4"
import type { DocumentStatus } from "./document-status"
import { drawHeader } from "./draw-header"
import { drawStampBox } from "./draw-stamp-box"
import { headFacts } from "./head-facts"
import { keepTogether } from "./keep-together"
import type { Paper } from "./paper"
import type { PaperPlan } from "./paper-plan"
import { qrCode } from "./qr-code"
import { printMoney } from "./print-money"
import { receiptRenderer } from "./receipt-renderer"
import { receiptWords } from "./words/receipt-words"

/** A receipt (A4): from whom, how much, in words, for what. */
export const planReceipt = (
  receipt: ReceiptSnapshot,
  status: DocumentStatus
): PaperPlan => ({
  snapshot: receipt,
  status,
  renderer: receiptRenderer,
  page: a4,
  head: {
    title: receiptWords[receipt.language].title,
    seller: receipt.seller,
    number: receipt.number,
    verification: receipt.verify_url ? qrCode(receipt.verify_url) : null,
    facts: headFacts(receipt),
    code: null,
  },
  draw: (paper) => drawReceipt(paper, receipt),
})

function drawReceipt(paper: Paper, receipt: ReceiptSnapshot) {
  const { pdf } = paper
  let y = drawFacts(paper, receipt, drawHeader(paper) + 6)
  y = keepTogether(paper, y, 150) + 16
  pdf.font("bold").fontSize(14)
  const amount = printMoney(
    receipt.receipt.amount,
    receipt.currency_code,
    receipt.language
  )
  pdf.rect(a4.left, y, 220, 30).lineWidth(0.7).stroke("black")
  pdf.text(amount, a4.left, y + 9, { width: 220, align: "center" })
  drawSignature(paper, receipt, y)
}

function drawFacts({ pdf }: Paper, snapshot: ReceiptSnapshot, y: number) {
  const { receipt, words, time_zone, language } = snapshot
  const names = receiptWords[language]
  const facts = [
    [names.from, receipt.received_from],
    [names.words, words],
    [names.purpose, receipt.purpose],
    [names.method, receipt.method],
    [names.received, printDay(receipt.received_at, time_zone, language)],
    [names.references, receipt.references.join(", ")],
    [names.stampSerial, snapshot.stamp_serial],
  ]
  pdf.y = y
  for (const [name, value] of facts) {
    if (name && value) {
      const top = pdf.y + 5
      pdf.font("regular").fontSize(10)
      pdf.text(`${name}:`, a4.left, top, { width: 120 })
      pdf.text(value, 165, top, { width: a4.right - 165 })
    }
  }
  return pdf.y
}

/** An electronic *meterai* has a serial and needs no box to stick one in. */
function drawSignature(paper: Paper, snapshot: ReceiptSnapshot, y: number) {
  const { pdf } = paper
  const { receipt, language, time_zone, issued_at, seller } = snapshot
  const names = receiptWords[language]
  const centred = { width: 195, align: "center" } as const
  const day = printDay(issued_at, time_zone, language)
  pdf.font("regular").fontSize(9)
  pdf.text([receipt.place, day].filter(Boolean).join(", "), 360, y, centred)
  pdf.text(names.sign, 360, pdf.y, centred)
  if (snapshot.stamp_duty && !snapshot.stamp_serial) {
    drawStampBox(paper, names.stamp, pdf.y + 6)
  }
  pdf.moveTo(370, y + 115).lineTo(545, y + 115)
  pdf.lineWidth(0.4).stroke("black")
  pdf.text(seller.name, 360, y + 119, centred)
}
