import type { MedusaResponse } from "@medusajs/framework/http"
import { toPdfName } from "../workflows/documents/paper/to-pdf-name"

type SentPdf = { pdf: Buffer; name: string; warnings: string[] }

/**
 * Answers with a paper that is not kept by anyone in between. What it could
 * not print stands in the header `x-order-cycle-warnings`.
 *
 * @param name without `.pdf`; what file systems refuse becomes `-`.
 */
export function sendPdf(
  res: MedusaResponse,
  { pdf, name, warnings }: SentPdf
): void {
  res.setHeader("content-type", "application/pdf")
  res.setHeader(
    "content-disposition",
    `inline; filename="${toPdfName(name)}.pdf"`
  )
  res.setHeader("cache-control", "private, no-cache")
  if (warnings.length) {
    res.setHeader("x-order-cycle-warnings", encodeURI(warnings.join("; ")))
  }
  res.send(pdf)
}
