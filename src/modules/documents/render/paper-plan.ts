import type { Logo } from "../logo/logo"
import type { DocumentFrame } from "../snapshot/document-frame"
import type { DocumentStatus } from "./document-status"
import type { PageSize } from "./page-size"
import type { Paper, PaperHead } from "./paper"

/** How a paper is drawn. */
export type PaperPlan = {
  snapshot: DocumentFrame
  status: DocumentStatus
  /** Name and version of what draws it. */
  renderer: string
  page: PageSize
  head: PaperHead
  /** With which it was issued; papers without a series have none. */
  logo?: Logo | null
  draw: (paper: Paper) => void
}
