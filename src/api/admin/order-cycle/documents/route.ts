import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DocumentListResponse } from "../../../../types/document"
import { documentFields } from "./query-config"
import type { ListDocumentsQueryType } from "./validators"

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
    documents: data,
    count: metadata?.count ?? data.length,
    offset,
    limit,
  })
}
