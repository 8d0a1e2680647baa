import type { DocumentStatus } from "./document-status"
import type { PageSize } from "./page-size"
import type { Paper } from "./paper"

/**
 * Writes page numbers (`2/3`), and BATAL or DIGANTI across a paper that no
 * longer counts. Both need the number of pages, so they come last.
 *
 * @param first of the paper's pages in the file, from 0.
 */
export function finishPages(
  { pdf, words }: Paper,
  page: PageSize,
  status: DocumentStatus,
  first: number
): void {
  const pages = pdf.bufferedPageRange().count - first
  for (let index = 0; index < pages; index++) {
    pdf.switchToPage(first + index)
    pdf.font("regular").fontSize(8)
    pdf.text(`${index + 1}/${pages}`, page.left, page.bottom + 15, {
      width: page.right - page.left,
      align: "right",
    })
    if (status !== "issued") {
      drawStamp(pdf, page, status === "void" ? words.void : words.superseded)
    }
  }
}

function drawStamp(pdf: Paper["pdf"], page: PageSize, stamp: string) {
  const [x, y] = [Math.floor(page.width / 2), Math.floor(page.height / 2) - 1]
  const size = Math.round((90 * page.width) / 595)
  pdf
    .save()
    .rotate(-45, { origin: [x, y] })
    .opacity(0.25)
  pdf.font("bold").fontSize(size)
  pdf
    .text(stamp, 0, y - Math.floor(size / 2.25), {
      width: page.width,
      align: "center",
    })
    .restore()
}
