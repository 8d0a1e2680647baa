import type { Statement, StatementFile } from "../statement/statement"

/** A statement of an account, in a currency that is known. */
export type ImportedStatement = Statement & { currency: string }

export type ImportedFile = Omit<StatementFile, "statements"> & {
  statements: ImportedStatement[]
}
