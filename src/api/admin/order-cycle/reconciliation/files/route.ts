import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ReceivedFile } from "../../../../../modules/reconciliation/storage/import/receive-file"
import type {
  FileListResponse,
  FindingRow,
  ImportResponse,
} from "../../../../../types/reconciliation"
import { importSourceFileWorkflow } from "../../../../../workflows/reconciliation/workflows/import-source-file"
import { actorOf } from "../../../../actor-of"
import { loadPage } from "../../../../load-page"
import { loadFile } from "../load-file"
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
  const { encoding, content, ...input } = req.validatedBody
  const { result } = await importSourceFileWorkflow(req.scope).run({
    input: {
      ...input,
      content:
        encoding === "base64"
          ? content
          : Buffer.from(content).toString("base64"),
      actor: actorOf(req),
    },
  })
  const { file } = await loadFile(req.scope, result.id)
  res.status(result.is_new ? (result.is_large ? 202 : 201) : 200).json({
    file,
    is_duplicate: !result.is_new,
    findings: result.is_new ? file.findings : [duplicateFinding(result)],
  })
}

const duplicateFinding = ({ name, received_at }: ReceivedFile): FindingRow => ({
  code: "E03",
  severity: "info",
  statement: null,
  line: null,
  column: null,
  message:
    `The same file was imported as ${name} on ${received_at} (UTC). ` +
    "Nothing was written again.",
})
