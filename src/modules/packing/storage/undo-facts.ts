import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { FactRows } from "../facts/fact-rows"
import { factTables } from "./fact-tables"
import type { WrittenFacts } from "./write-facts"

/** Undoes `writeFacts`: new rows are gone, known ones are as they were. */
export const undoFacts = (
  manager: SqlEntityManager,
  table: keyof FactRows,
  { before, new_ids }: WrittenFacts
): Promise<void> =>
  manager.transactional(async (transaction) => {
    const shape = factTables[table]
    const columns = Object.entries(shape.columns)
    await transaction.execute(
      `delete from "${shape.table}"
        where "id" in (select jsonb_array_elements_text(?::jsonb))`,
      [JSON.stringify(new_ids)]
    )
    await transaction.execute(
      `update "${shape.table}" t
          set ${columns.map(([name]) => `"${name}" = g."${name}"`).join(", ")},
              "updated_at" = now()
         from jsonb_to_recordset(?::jsonb) as g(
           "id" text, ${columns.map(([name, type]) => `"${name}" ${type}`).join(", ")})
        where t."id" = g."id"`,
      [before]
    )
  })
