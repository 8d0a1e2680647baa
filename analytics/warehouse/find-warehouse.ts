import { existsSync } from "node:fs"
import { realpath } from "node:fs/promises"
import { NoWarehouse } from "./no-warehouse"
import { publishedFile } from "./published-file"
import { publishedLink } from "./published-link"

export type WarehousePlace = {
  /** Directory of published generations; `current.duckdb` is read. */
  directory?: string
  /** A warehouse file, instead of a directory. */
  warehouse?: string
}

/**
 * The file to read: a generation's own path, so that a link moved meanwhile
 * changes nothing.
 *
 * @throws NoWarehouse
 */
export async function findWarehouse({
  warehouse,
  directory = ".",
}: WarehousePlace): Promise<string> {
  if (warehouse === undefined) {
    const file = await publishedFile(directory)
    if (!file) {
      throw new NoWarehouse(publishedLink(directory))
    }
    return file
  }
  if (!existsSync(warehouse)) {
    throw new NoWarehouse(warehouse)
  }
  return realpath(warehouse)
}
