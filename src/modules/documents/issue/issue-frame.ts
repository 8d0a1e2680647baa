import type { DocumentsOptions } from "../options"

/** What the shop's options add to a paper. */
export type IssueFrame = {
  options: DocumentsOptions
  seller: NonNullable<DocumentsOptions["seller"]>
}
