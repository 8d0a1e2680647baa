import { a4 } from "./a4"
import type { Paper } from "./paper"
import { startPage } from "./start-page"

/** Where a block of so many points begins: here, or on a page of its own. */
export const keepTogether = (paper: Paper, y: number, height: number) =>
  y + height > a4.bottom ? startPage(paper) : y
