import { MedusaError } from "@medusajs/framework/utils"
import type { ImportedFile } from "../../../modules/reconciliation/imports/imported-statement"
import type { Finding } from "../../../modules/reconciliation/statement/finding"
import type { ProviderRegistry } from "../../../modules/reconciliation/providers/provider-registry"
import { readStatementFile } from "../../../modules/reconciliation/statement/read-statement-file"
import type { Statement } from "../../../modules/reconciliation/statement/statement"
import { readOptionsOf } from "./read-options-of"

export type FileAccount = {
  id: string
  kind: "psp" | "bank" | "courier" | "wallet"
  currency_code: string
  number: string | null
  format: string
  csv_profile: unknown
}

/**
 * Reads a file for one account. Statements of other accounts in it are left
 * out and named; a gateway's account takes every currency.
 *
 * @throws MedusaError INVALID_DATA with one sentence when nothing in it is
 *   this account's.
 */
export function readForAccount(
  account: FileAccount,
  providers: ProviderRegistry,
  { name, bytes }: { name: string; bytes: Uint8Array }
): ImportedFile {
  const file = readStatementFile(
    bytes,
    readOptionsOf(account, providers, bytes)
  )
  const refuse = (problem: string) =>
    new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${name} was not imported. ${problem}`
    )
  if (file.state === "rejected") {
    throw refuse(file.findings[0].message)
  }
  const problems = file.statements.map((one) => foreign(account, one))
  const statements = file.statements
    .filter((_, index) => !problems[index])
    .map((one) => ({
      ...one,
      currency: one.currency ?? account.currency_code.toUpperCase(),
    }))
  if (!statements.length) {
    throw refuse(problems[0] ?? "It holds no statement.")
  }
  return {
    ...file,
    statements,
    findings: [
      ...keepTheirs(file.findings, problems),
      ...problems.flatMap((message) =>
        message ? [leftOut(`A statement was left out. ${message}`)] : []
      ),
    ],
  }
}

/** Why a statement is not this account's. */
function foreign(account: FileAccount, statement: Statement): string | null {
  const wanted = account.number && plain(account.number)
  if (wanted && statement.account && plain(statement.account) !== wanted) {
    return (
      `It is of account ${statement.account}, not ${account.number}. Choose ` +
      "the account it belongs to."
    )
  }
  const holdsAll = account.kind === "psp" || account.kind === "wallet"
  const { currency } = statement
  return holdsAll ||
    currency === null ||
    currency.toLowerCase() === account.currency_code
    ? null
    : `It is in ${currency}, the account in ` +
        `${account.currency_code.toUpperCase()}. Choose the account it ` +
        "belongs to."
}

const plain = (number: string) =>
  number.replace(/[^a-z0-9]/gi, "").toUpperCase()

/** Findings number statements by their place among those that are kept. */
function keepTheirs(
  findings: Finding[],
  problems: (string | null)[]
): Finding[] {
  const places = problems.map((_, index) =>
    problems[index]
      ? null
      : problems.slice(0, index).filter((problem) => !problem).length
  )
  return findings.flatMap((finding) => {
    const statement =
      finding.statement === null ? null : places[finding.statement]
    return finding.statement !== null && statement === null
      ? []
      : [{ ...finding, statement }]
  })
}

const leftOut = (message: string): Finding => ({
  code: "E05",
  severity: "warning",
  statement: null,
  line: null,
  column: null,
  message,
})
