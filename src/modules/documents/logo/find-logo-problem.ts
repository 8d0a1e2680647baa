import PDFDocument from "pdfkit"
import { openImage } from "../../../pdf/open-image"
import { findPngProblem } from "./find-png-problem"

const LARGEST = 500_000

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const JPEG = Buffer.from([0xff, 0xd8, 0xff])

/** Why a file is no logo that papers can print, null when it is one. */
export function findLogoProblem(bytes: Buffer): string | null {
  const isPng = bytes.subarray(0, PNG.length).equals(PNG)
  const isJpeg = bytes.subarray(0, JPEG.length).equals(JPEG)
  if (!isPng && !isJpeg) {
    return "is no PNG or JPEG: save it as one of these."
  }
  if (bytes.length > LARGEST) {
    return (
      `has ${bytes.length} bytes and may have ${LARGEST} (500 kB): save it ` +
      "smaller."
    )
  }
  const problem = isPng ? findPngProblem(bytes) : null
  if (problem) {
    return problem
  }
  try {
    openImage(new PDFDocument(), bytes)
    return null
  } catch {
    return "is damaged, it cannot be drawn: save it again."
  }
}
