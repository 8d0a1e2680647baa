import type { MedusaResponse } from "@medusajs/framework/http"
import { toPdfName } from "../../../../../workflows/documents/paper/to-pdf-name"

/**
 * Answers with a CSV that is saved as a file.
 *
 * @param name without `.csv`; what file systems refuse becomes `-`.
 */
export function sendCsv(
  res: MedusaResponse,
  { csv, name }: { csv: string; name: string }
): void {
  res.setHeader("content-type", "text/csv; charset=utf-8")
  res.setHeader(
    "content-disposition",
    `attachment; filename="${toPdfName(name)}.csv"`
  )
  res.setHeader("cache-control", "private, no-cache")
  res.send(csv)
}
