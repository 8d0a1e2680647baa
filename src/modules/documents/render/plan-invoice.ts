import type { InvoiceSnapshot } from "../snapshot/invoice-snapshot"
import { a4 } from "./a4"
import type { DocumentStatus } from "./document-status"
import { drawHeader } from "./draw-header"
import { drawParty } from "./draw-party"
import { drawSignatures, signaturesHeight } from "./draw-signatures"
import { drawSums } from "./draw-sums"
import { drawTable } from "./draw-table"
import { headFacts } from "./head-facts"
import { invoiceColumns } from "./invoice-columns"
import { invoiceRenderer } from "./invoice-renderer"
import { invoiceSums } from "./invoice-sums"
import { keepTogether } from "./keep-together"
import type { Paper } from "./paper"
import type { PaperPlan } from "./paper-plan"
import { qrCode } from "./qr-code"
import { invoiceWords } from "./words/invoice-words"

/** An invoice (A4): lines with prices, tax, total, total in words. */
export const planInvoice = (
  invoice: InvoiceSnapshot,
  status: DocumentStatus
): PaperPlan => ({
  snapshot: invoice,
  status,
  renderer: invoiceRenderer,
  page: a4,
  head: {
    title: invoiceWords[invoice.language].title,
    seller: invoice.seller,
    number: invoice.number,
    verification: invoice.verify_url ? qrCode(invoice.verify_url) : null,
    facts: headFacts(invoice, invoice.order),
    code: null,
  },
  draw: (paper) => drawInvoice(paper, invoice),
})

function drawInvoice(paper: Paper, invoice: InvoiceSnapshot) {
  const { signatures } = invoiceWords[invoice.language]
  let y = drawParty(paper, invoice.buyer, [], drawHeader(paper))
  y = drawTable(paper, invoiceColumns(invoice), invoice.lines, y)
  const sums = invoiceSums(invoice)
  y = keepTogether(paper, y, sums.length * 15 + 20)
  y = drawSums(paper, sums, y + 6)
  y = drawTexts(paper, invoice, keepTogether(paper, y, 90))
  y = keepTogether(paper, y, signaturesHeight)
  drawSignatures(paper, signatures, y + 10)
}

function drawTexts({ pdf }: Paper, invoice: InvoiceSnapshot, y: number) {
  const words = invoiceWords[invoice.language]
  const texts = [
    `${words.words}: ${invoice.words}`,
    invoice.seller.pkp && invoice.prices_include_tax ? words.taxInside : null,
    words.noTaxInvoice,
    invoice.seller.pkp
      ? `${words.taxInvoice}: ${invoice.tax_invoice_number ?? "________________"}`
      : null,
  ]
  pdf.font("regular").fontSize(9)
  pdf.y = y + 6
  for (const text of texts) {
    if (text) {
      pdf.text(text, a4.left, pdf.y + 3, { width: a4.right - a4.left })
    }
  }
  return pdf.y
}
