import { DataSource } from "typeorm"
import type { Dataset } from "./dataset"
import { entitySchemaOf } from "./entity-schema-of"

/** Connects to the shop's database; the session can only read. */
export async function openSource(
  databaseUrl: string,
  datasets: readonly Dataset[]
): Promise<DataSource> {
  const source = new DataSource({
    type: "postgres",
    url: databaseUrl,
    entities: datasets.map(entitySchemaOf),
    applicationName: "order-cycle export",
    poolSize: 1,
    extra: { options: "-c default_transaction_read_only=on" },
  })
  try {
    return await source.initialize()
  } catch (error) {
    throw new Error(
      `The shop's database cannot be reached: ${(error as Error).message}`
    )
  }
}
