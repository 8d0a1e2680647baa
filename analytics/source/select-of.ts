import type { DataSource } from "typeorm"
import type { Dataset } from "./dataset"

/**
 * The SELECT of a dataset, its columns in the dataset's order. TypeORM writes
 * entity columns first and in their own order, hence the outer list.
 *
 * @param salt hexadecimal; makes pseudonyms of this warehouse its own.
 */
export function selectOf(
  source: DataSource,
  dataset: Dataset,
  salt: string
): string {
  const query = source.createQueryBuilder(dataset.name, "t").select([])
  for (const [name, { from }] of Object.entries(dataset.columns)) {
    query.addSelect(from?.replace("{salt}", salt) ?? `t.${name}`, name)
  }
  const names = Object.keys(dataset.columns)
    .map((name) => `"${name}"`)
    .join(", ")
  return `select ${names} from (${query.getQuery()}) dataset`
}
