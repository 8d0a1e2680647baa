import type { IssueDocumentInput } from "../storage/issue-document-input"

/** What every call for a paper says. */
export type IssueRequest = Pick<
  IssueDocumentInput,
  "order_id" | "issued_by" | "supersedes" | "again"
>
