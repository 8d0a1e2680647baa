import type PDFDocument from "pdfkit"

type WithOpenImage = {
  openImage: (bytes: Buffer) => PDFKit.Mixins.ImageSrc
}

/**
 * Reads a PNG or JPEG once for a file that shows it often. The types of pdfkit
 * lack the method.
 *
 * @throws when it is neither.
 */
export const openImage = (
  pdf: InstanceType<typeof PDFDocument>,
  bytes: Buffer
): PDFKit.Mixins.ImageSrc => (pdf as unknown as WithOpenImage).openImage(bytes)
