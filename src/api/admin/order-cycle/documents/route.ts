import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  DocumentListResponse,
  DocumentResponse,
} from "../../../../types/document"
import { issueDocumentWorkflow } from "../../../../workflows/documents/workflows/issue-document"
import { actorOf } from "../../../actor-of"
import { loadDocument } from "./load-document"
import { documentFields } from "./query-config"
import { readRowFacts } from "./read-row-facts"
import { toDocumentFilters } from "./to-document-filters"
import { toDocumentRow } from "./to-document-row"
import type { IssueDocumentType, ListDocumentsQueryType } from "./validators"
import { loadPage } from "../../../load-page"

/** Issued papers, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListDocumentsQueryType>,
  res: MedusaResponse<DocumentListResponse>
) {
  const { offset, limit, ...asked } =
    req.validatedQuery as ListDocumentsQueryType
  const as_of = new Date().toISOString()
  const { rows, count } = await loadPage(req.scope, {
    entity: "order_document",
    fields: documentFields,
    filters: await toDocumentFilters(req.scope, asked),
    order: { issued_at: "DESC", id: "DESC" },
    offset,
    limit,
  })
  const facts = await readRowFacts(req.scope, rows)
  res.json({
    documents: rows.map((document) => toDocumentRow(document, facts)),
    count,
    offset,
    limit,
    as_of,
  })
}

/** Issues a paper; the one that counts for its source answers when there is one. */
export async function POST(
  req: AuthenticatedMedusaRequest<IssueDocumentType>,
  res: MedusaResponse<DocumentResponse>
) {
  const { result } = await issueDocumentWorkflow(req.scope).run({
    input: { ...req.validatedBody, again: true, actor: actorOf(req) },
  })
  res.json({ document: await loadDocument(req.scope, result.id) })
}
