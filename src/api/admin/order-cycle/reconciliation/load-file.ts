import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { FileResponse } from "../../../../types/reconciliation/files"
import { fileFields, statementFields } from "./query-config"

/**
 * A file with what it declares.
 *
 * @throws MedusaError NOT_FOUND.
 */
export async function loadFile(
  scope: MedusaContainer,
  id: string
): Promise<FileResponse> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data: files } = await query.graph({
    entity: "source_file",
    fields: fileFields,
    filters: { id },
  })
  if (!files.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no file with id ${id}.`
    )
  }
  const { data: statements } = await query.graph({
    entity: "source_statement",
    fields: statementFields,
    filters: { file_id: id },
    pagination: { take: 500, order: { id: "ASC" } },
  })
  return { file: files[0], statements } as unknown as FileResponse
}
