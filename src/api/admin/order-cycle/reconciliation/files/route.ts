import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  FileListResponse,
  ImportResponse,
} from "../../../../../types/reconciliation/files"
import { actorOf } from "../../../../actor-of"
import { loadPage } from "../../../../load-page"
import { importUpload } from "../import-upload"
import { fileFields } from "../query-config"
import type { ImportFileType, ListFilesQueryType } from "../validators"

/** Imported statements, latest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListFilesQueryType>,
  res: MedusaResponse<FileListResponse>
) {
  const { offset, limit, ...filters } = req.validatedQuery as ListFilesQueryType
  const { rows, ...page } = await loadPage(req.scope, {
    entity: "source_file",
    fields: fileFields,
    filters,
    order: { created_at: "DESC", id: "DESC" },
    offset,
    limit,
  })
  res.json({ files: rows, ...page })
}

/**
 * Imports a statement, or each of a zip archive; the same file again writes
 * nothing.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<ImportFileType>,
  res: MedusaResponse<ImportResponse>
) {
  const { account_id, file_name, content, encoding } = req.validatedBody
  const { status, ...imported } = await importUpload(req.scope, {
    account_id,
    file_name,
    bytes: Buffer.from(content, encoding === "base64" ? "base64" : "utf8"),
    actor: actorOf(req),
  })
  res.status(status).json(imported)
}
