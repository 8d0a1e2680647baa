import { type NotePage, page } from "./note-page"

/**
 * Draws who gets the goods and how they travel, side by side.
 *
 * @returns the height below it, in points.
 */
export function drawParty({ pdf, note, words }: NotePage, y: number): number {
  const { shipment, buyer } = note
  pdf.font("bold").fontSize(9).text(words.to, page.left, y, { width: 260 })
  pdf.font("regular")
  for (const line of [buyer.name, ...buyer.address, buyer.phone]) {
    if (line) {
      pdf.text(line, page.left, pdf.y, { width: 260 })
    }
  }
  const left = pdf.y
  const facts = [
    [words.parcel, shipment.parcel],
    [words.colli, String(shipment.colli)],
    [
      words.weight,
      shipment.gross_g && printWeight(shipment.gross_g, words.locale),
    ],
    [words.courier, joined([shipment.courier, shipment.service])],
    [words.tracking, shipment.tracking_number],
  ]
  pdf.y = y
  for (const [name, value] of facts) {
    if (value) {
      const top = pdf.y
      pdf.text(`${name}:`, 320, top, { width: 85 })
      pdf.text(String(value), 410, top, { width: 145 })
    }
  }
  return Math.max(left, pdf.y) + 12
}

const joined = (parts: (string | null)[]) => parts.filter(Boolean).join(" ")

const printWeight = (grams: number, locale: string) =>
  `${(grams / 1000).toLocaleString(locale, { maximumFractionDigits: 3 })} kg`
