/** A page and its type area, in points. */
export type PageSize = {
  /** What pdfkit takes. */
  size: "A4" | [number, number]
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
}
