import type { DataSource } from "typeorm"
import type { Dataset } from "./dataset"

export type Selection = {
  /** Hexadecimal; makes pseudonyms of this warehouse its own. */
  salt: string
  /** Rows written by this transaction (an `xid`) or later; else all. */
  since?: string | null
}

/**
 * The SELECT of a dataset, its columns in the dataset's order. TypeORM writes
 * entity columns first and in their own order, hence the outer list.
 */
export function selectOf(
  source: DataSource,
  dataset: Dataset,
  { salt, since }: Selection
): string {
  const query = source.createQueryBuilder(dataset.name, "t").select([])
  for (const [name, { from }] of Object.entries(dataset.columns)) {
    query.addSelect(from?.replace("{salt}", salt) ?? `t.${name}`, name)
  }
  if (since) {
    query.where(`age("t".xmin) <= age('${BigInt(since)}'::xid)`)
  }
  const names = Object.keys(dataset.columns)
    .map((name) => `"${name}"`)
    .join(", ")
  return `select ${names} from (${query.getQuery()}) dataset`
}
