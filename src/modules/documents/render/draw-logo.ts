import { a4 } from "./a4"
import type { Paper } from "./paper"

/** Points that a logo fills at most, and the space below it. */
const [WIDTH, HEIGHT, GAP] = [160, 48, 6]

/** Draws the seller's logo. @returns where the text below it begins. */
export function drawLogo({ pdf, logo }: Paper): number {
  if (!logo) {
    return a4.top
  }
  pdf.image(logo, a4.left, a4.top, { fit: [WIDTH, HEIGHT] })
  return a4.top + HEIGHT + GAP
}
