import type PDFDocument from "pdfkit"

/** All bytes of a document, once it has ended. */
export function collectPdf(
  pdf: InstanceType<typeof PDFDocument>
): Promise<Buffer> {
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk))
    pdf.on("end", () => resolve(Buffer.concat(chunks)))
    pdf.on("error", reject)
  })
}
