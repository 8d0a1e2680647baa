import { createHash } from "node:crypto"
import type { DataSource } from "typeorm"
import { createTable } from "./create-table"
import type { Dataset } from "./dataset"
import { selectOf } from "./select-of"

/**
 * A fingerprint of what a dataset's rows mean: rows of another definition
 * (columns, types, how they are derived, the salt) cannot be merged.
 *
 * @returns SHA-256, hexadecimal.
 */
export const definitionOf = (
  source: DataSource,
  dataset: Dataset,
  salt: string
): string =>
  createHash("sha256")
    .update(selectOf(source, dataset, { salt }))
    .update(createTable(dataset.name, dataset.columns))
    .digest("hex")
