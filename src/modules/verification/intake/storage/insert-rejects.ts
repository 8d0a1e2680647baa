import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { NewReject } from "./new-batch"

/** Writes refused rows, each once. */
export async function insertRejects(
  transaction: SqlEntityManager,
  batchId: string,
  rejects: NewReject[]
): Promise<void> {
  const seen = new Map<string, number>()
  const rows = rejects.map((reject) => {
    const { line, code, external_id } = reject
    const key = `${line} ${code} ${external_id}`
    const row = seen.get(key) ?? 0
    seen.set(key, row + 1)
    return { ...reject, row, id: generateEntityId(undefined, "oirej") }
  })
  await transaction.execute(
    `insert into "verification_intake_reject"
       ("id", "batch_id", "external_id", "line", "row", "column", "code",
        "value", "message")
     select "id", ?, nullif("external_id", ''), "line", "row",
            nullif("column", ''), "code", nullif("value", ''), "message"
       from jsonb_to_recordset(?::jsonb) as "given"
         ("id" text, "external_id" text, "line" integer, "row" integer, "column" text,
          "code" text, "value" text, "message" text)
     on conflict do nothing`,
    [batchId, JSON.stringify(rows).replaceAll("\\u0000", "\\ufffd")]
  )
}
