import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  FileListResponse,
  ImportResponse,
} from "../../../../../types/reconciliation"
import { importStatementWorkflow } from "../../../../../workflows/reconciliation/workflows/import-statement"
import { actorOf } from "../../../../actor-of"
import { loadPage } from "../../../../load-page"
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

/** Imports a statement; the same file again writes nothing. */
export async function POST(
  req: AuthenticatedMedusaRequest<ImportFileType>,
  res: MedusaResponse<ImportResponse>
) {
  const { result } = await importStatementWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: actorOf(req) },
  })
  const { rows } = await loadPage(req.scope, {
    entity: "source_file",
    fields: fileFields,
    filters: { id: result.file_id },
    order: { id: "ASC" },
    offset: 0,
    limit: 1,
  })
  res.status(result.is_new ? 201 : 200).json({
    file: rows[0],
    is_duplicate: !result.is_new,
    lines: result.lines,
    findings: result.findings,
  })
}
