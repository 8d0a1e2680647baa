import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { Finding } from "../../../modules/reconciliation/statement/finding"
import type { ImportedFile } from "../../../modules/reconciliation/imports/imported-statement"
import { keyedHash } from "../../../signature/keyed-hash"
import { readForAccount } from "../import/read-for-account"
import { writeStatements } from "../import/write-statements"

export const writeSourceFileStepId = "write-source-file"

/**
 * Reads a received file and writes its statements and lines; those that an
 * earlier file had are not added again. It has no compensation: what the
 * bank said stays said. A file that ended already is left alone.
 */
export const writeSourceFileStep = createStep(
  writeSourceFileStepId,
  async ({ file_id }: { file_id: string }, { container }) => {
    const reconciliation = container.resolve<ReconciliationModuleService>(
      RECONCILIATION_MODULE
    )
    const received = await reconciliation.retrieveSourceFile(file_id)
    const [upload] = await reconciliation.listSourceUploads({ file_id })
    if (received.state !== "received" || !upload) {
      return new StepResponse({ file_id, account_id: received.account_id })
    }
    const account = await reconciliation.retrieveReconciliationAccount(
      received.account_id
    )
    const providers = await reconciliation.getProviders()
    const read = readOrReject(() =>
      readForAccount(account, providers, {
        name: received.name,
        bytes: Buffer.from(upload.content, "base64"),
      })
    )
    await write(container, { file_id, account_id: account.id }, read)
    return new StepResponse({ file_id, account_id: account.id })
  }
)

/** In the background nobody hears an error: the file itself says it. */
function readOrReject(read: () => ImportedFile): ImportedFile | string {
  try {
    return read()
  } catch (error) {
    if (error instanceof MedusaError) {
      return error.message
    }
    throw error
  }
}

async function write(
  container: MedusaContainer,
  place: { file_id: string; account_id: string },
  read: ImportedFile | string
): Promise<void> {
  const reconciliation = container.resolve<ReconciliationModuleService>(
    RECONCILIATION_MODULE
  )
  if (typeof read === "string") {
    await reconciliation.finishFile({
      id: place.file_id,
      format: null,
      state: "rejected",
      findings: [finding("E05", "error", read)],
      line_count: 0,
    })
    return
  }
  const { line_count, known } = await writeStatements(
    reconciliation,
    { ...place, hash: hashOf(container) },
    read
  )
  await reconciliation.finishFile({
    id: place.file_id,
    format: read.format,
    state: read.state === "parsed" ? "posted" : "quarantined",
    findings: [
      ...read.findings,
      ...(await overlap(reconciliation, place.file_id, { line_count, known })),
    ],
    line_count,
  })
}

/** E04 of statements or lines that an earlier file had. */
async function overlap(
  reconciliation: ReconciliationModuleService,
  file_id: string,
  { line_count, known }: { line_count: number; known: string[] }
): Promise<Finding[]> {
  const [, added] = await reconciliation.listAndCountStatementLines(
    { file_id },
    { select: ["id"], take: 1 }
  )
  if (known.length) {
    const what = known.length === 1 ? "statement" : "statements"
    return [
      finding(
        "E04",
        "info",
        `An earlier file had ${what} ${known.join(", ")}. Only lines that are ` +
          "new were added."
      ),
    ]
  }
  return added < line_count
    ? [
        finding(
          "E04",
          "info",
          `Earlier files had ${line_count - added} of its ${line_count} lines. ` +
            `Only the ${added} that are new were added.`
        ),
      ]
    : []
}

const finding = (
  code: Finding["code"],
  severity: Finding["severity"],
  message: string
): Finding => ({
  code,
  severity,
  statement: null,
  line: null,
  column: null,
  message,
})

function hashOf(container: MedusaContainer) {
  const { projectConfig } = container.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE
  )
  const secret = String(projectConfig.http.jwtSecret)
  return (text: string) => keyedHash(`party:${text}`, secret)
}
