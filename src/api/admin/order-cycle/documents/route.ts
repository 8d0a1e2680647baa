import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  DocumentListResponse,
  DocumentResponse,
} from "../../../../types/document"
import { issueDocumentWorkflow } from "../../../../workflows/documents/workflows/issue-document"
import { actorOf } from "../../../actor-of"
import { loadDocument } from "./load-document"
import { documentFields } from "./query-config"
import { toDocumentRow } from "./to-document-row"
import type { IssueDocumentType, ListDocumentsQueryType } from "./validators"

/** Issued papers, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListDocumentsQueryType>,
  res: MedusaResponse<DocumentListResponse>
) {
  const { offset, limit, ...filters } =
    req.validatedQuery as ListDocumentsQueryType
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "order_document",
    fields: documentFields,
    filters,
    pagination: {
      skip: offset,
      take: limit,
      order: { issued_at: "DESC", id: "DESC" },
    },
  })
  res.json({
    documents: data.map(toDocumentRow),
    count: metadata?.count ?? data.length,
    offset,
    limit,
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
