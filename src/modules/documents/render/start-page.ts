import { drawHeader } from "./draw-header"
import type { Paper } from "./paper"

/** Begins a page with its head. @returns the height below it, in points. */
export function startPage(paper: Paper): number {
  paper.pdf.addPage()
  return drawHeader(paper)
}
