import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { bcaProfile } from "../../../modules/reconciliation/statement/csv/bca-profile"
import type { Finding } from "../../../modules/reconciliation/statement/finding"
import { fingerprintLines } from "../../../modules/reconciliation/statement/fingerprint-lines"
import { readStatementFile } from "../../../modules/reconciliation/statement/read-statement-file"
import type { StatementFile } from "../../../modules/reconciliation/statement/statement"
import type { AddedFile } from "../../../modules/reconciliation/storage/insert-file"

export type AddStatementFileInput = {
  account_id: string
  file_name: string
  /** The file's text as it was exported. */
  content: string
  actor: string
}

export const addStatementFileStepId = "add-statement-file"

/**
 * Reads a statement and keeps it with the lines that are new. It has no
 * compensation: what the bank said stays said, and the same file again adds
 * nothing.
 */
export const addStatementFileStep = createStep(
  addStatementFileStepId,
  async (input: AddStatementFileInput, { container }) => {
    const reconciliation = container.resolve<ReconciliationModuleService>(
      RECONCILIATION_MODULE
    )
    const account = await reconciliation.retrieveReconciliationAccount(
      input.account_id
    )
    const file = readStatementFile(new TextEncoder().encode(input.content), {
      format: "csv",
      profile: bcaProfile,
    })
    refuseUnfit(file, input.file_name, account.currency_code)
    const [statement] = file.statements
    const lines = fingerprintLines(
      account.id,
      "csv",
      statement.lines.filter(({ state }) => state === "booked")
    )
    const added = await reconciliation.addFile({
      account_id: account.id,
      currency_code: account.currency_code,
      name: input.file_name,
      sha256: file.sha256,
      format: file.format ?? "",
      state: file.state === "parsed" ? "posted" : "quarantined",
      statement,
      lines,
      findings: file.findings,
      actor: input.actor,
    })
    return new StepResponse({
      file_id: added.id,
      is_new: added.is_new,
      lines: { in_file: lines.length, added: added.added },
      findings: added.is_new ? file.findings : [duplicateFinding(added)],
    })
  }
)

function refuseUnfit(
  file: StatementFile,
  name: string,
  currency: string
): void {
  const found = file.statements[0]?.currency.toLowerCase()
  const problem =
    file.state === "rejected"
      ? file.findings[0].message
      : found !== currency
        ? `It is in ${found.toUpperCase()}, the account in ` +
          `${currency.toUpperCase()}. Choose the account it belongs to.`
        : null
  if (problem) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${name} was not imported. ${problem}`
    )
  }
}

const duplicateFinding = ({ name, imported_at }: AddedFile): Finding => ({
  code: "E03",
  severity: "info",
  statement: null,
  line: null,
  column: null,
  message:
    `The same file was imported as ${name} on ${imported_at} (UTC). ` +
    "Nothing was written again.",
})
