import { DateTime } from "luxon"
import { drawBarcode } from "./draw-barcode"
import { type NotePage, page } from "./note-page"

/**
 * Draws the head that every page has: seller, title, number, date, order and
 * the parcel's bar code.
 *
 * @returns the height at which the page's contents begin, in points.
 */
export function drawHeader({ pdf, note, words }: NotePage): number {
  pdf.font("bold").fontSize(12)
  pdf.text(note.seller.name, page.left, page.top, { width: 250 })
  pdf.font("regular").fontSize(8)
  for (const line of [...note.seller.address, note.seller.phone]) {
    if (line) {
      pdf.text(line, page.left, pdf.y, { width: 250 })
    }
  }
  const sellerEnd = pdf.y

  const right = { width: 245, align: "right" } as const
  pdf.font("bold").fontSize(14)
  pdf.text(words.title, 310, page.top, right)
  pdf.fontSize(10).text(note.number, 310, pdf.y, right)
  pdf.font("regular").fontSize(8)
  pdf.text(`${words.date}: ${printDate(note, words)}`, 310, pdf.y, right)
  pdf.text(`${words.order}: #${note.order.display_id}`, 310, pdf.y, right)
  const end = Math.max(sellerEnd, drawCode({ pdf, note, words }, pdf.y + 4))

  pdf.moveTo(page.left, end + 6).lineTo(page.right, end + 6)
  pdf.lineWidth(0.7).stroke("black")
  return end + 14
}

function drawCode({ pdf, note }: NotePage, y: number) {
  const { code } = note.shipment
  if (!code) {
    return y
  }
  drawBarcode(pdf, code, { x: 415, y, width: 140, height: 26 })
  pdf.fontSize(8).text(code, 415, y + 28, { width: 140, align: "center" })
  return pdf.y
}

/** The zone's short name (WIB, WITA, WIT) stands beside the time. */
const printDate = (note: NotePage["note"], words: NotePage["words"]) =>
  DateTime.fromISO(note.issued_at, { zone: note.time_zone })
    .setLocale(words.locale)
    .toFormat(`d LLLL yyyy ${words.time} ZZZZ`)
