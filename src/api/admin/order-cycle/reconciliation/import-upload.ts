import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { BadStatement } from "../../../../modules/reconciliation/statement/bad-statement"
import { isZip } from "../../../../modules/reconciliation/statement/zip/is-zip"
import {
  unzip,
  type UnzippedFile,
} from "../../../../modules/reconciliation/statement/zip/unzip"
import type { ReceivedFile } from "../../../../modules/reconciliation/storage/import/receive-file"
import type {
  FindingRow,
  ImportedFileRow,
  ImportResponse,
} from "../../../../types/reconciliation/files"
import { importSourceFileWorkflow } from "../../../../workflows/reconciliation/workflows/import-source-file"
import { loadFile } from "./load-file"

type Upload = {
  account_id: string
  file_name: string
  bytes: Buffer
  actor: string
}

/**
 * Imports what was sent: a file, or each file of a zip archive, where one
 * that is refused keeps none of the others.
 *
 * @returns with the status of the answer.
 * @throws MedusaError INVALID_DATA when nothing of it could be imported.
 */
export async function importUpload(
  scope: MedusaContainer,
  upload: Upload
): Promise<ImportResponse & { status: 200 | 201 | 202 }> {
  const imports: ImportedFileRow[] = []
  const refused: ImportResponse["refused"] = []
  for await (const { name, bytes } of filesOf(upload)) {
    try {
      imports.push(
        await importOne(scope, {
          ...upload,
          file_name: name,
          bytes: Buffer.from(bytes),
        })
      )
    } catch (error) {
      if ((error as MedusaError).type !== MedusaError.Types.INVALID_DATA) {
        throw error
      }
      refused.push({ name, message: (error as Error).message })
    }
  }
  if (!imports.length) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, refused[0].message)
  }
  return { status: statusOf(imports), imports, refused }
}

async function* filesOf({
  file_name,
  bytes,
}: Upload): AsyncGenerator<UnzippedFile> {
  if (!isZip(bytes)) {
    yield { name: file_name, bytes }
    return
  }
  try {
    for await (const entry of unzip(bytes)) {
      yield { ...entry, name: `${file_name}/${entry.name}` }
    }
  } catch (error) {
    if (error instanceof BadStatement) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `${file_name} was not imported. ${error.message}`
      )
    }
    throw error
  }
}

async function importOne(
  scope: MedusaContainer,
  { bytes, ...input }: Upload
): Promise<ImportedFileRow> {
  const { result } = await importSourceFileWorkflow(scope).run({
    input: { ...input, content: bytes.toString("base64") },
  })
  const { file } = await loadFile(scope, result.id)
  return {
    file,
    is_duplicate: !result.is_new,
    findings: result.is_new ? file.findings : [duplicateFinding(result)],
  }
}

const statusOf = (imports: ImportedFileRow[]) =>
  imports.every(({ is_duplicate }) => is_duplicate)
    ? 200
    : imports.some(({ file }) => file.state === "received")
      ? 202
      : 201

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
