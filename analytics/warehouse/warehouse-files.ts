import path from "node:path"

/** Files of an export directory by their part. */
export const warehouseFiles = (directory: string) => ({
  /** Holds nothing; who has it open is the exporter. */
  lock: path.join(directory, "exporter.duckdb"),
  /** The exporter's own; nobody else opens it. */
  working: path.join(directory, "warehouse.duckdb"),
  /** Makes pseudonyms of this directory's warehouses its own. */
  salt: path.join(directory, "pseudonym-salt"),
})
