import type PDFDocument from "pdfkit"
import type { Seller } from "../snapshot/seller"
import type { QrCode } from "./qr-code"
import type { PaperWords } from "./words/paper-words"

/** What stands at the top of every page of a paper. */
export type PaperHead = {
  title: string
  seller: Seller
  /** Null for papers without a series. */
  number: string | null
  /** Lines below the number: date, order, place. */
  facts: string[]
  /** By which it is verified, null for papers that are not. */
  verification?: QrCode | null
  /** Barcode, null where there is none. */
  code: string | null
}

/** What the drawing functions share while one paper is drawn. */
export type Paper = {
  pdf: InstanceType<typeof PDFDocument>
  head: PaperHead
  /** As the file holds it, null for none. */
  logo: PDFKit.Mixins.ImageSrc | null
  words: PaperWords
}
