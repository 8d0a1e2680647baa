import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { MappedWord } from "../words/mapped-word"

/** A courier's words to which people gave a meaning. */
export const readMappedWords = (
  transaction: SqlEntityManager,
  courier: string | null
): Promise<MappedWord[]> =>
  transaction.execute<MappedWord[]>(
    `select "code", "folded_text", "mapped_status" as "status",
            "mapped_sub" as "sub", "mapped_reason" as "reason"
       from "tracking_unmapped"
      where "courier" = ? and "mapped_status" is not null
        and "deleted_at" is null`,
    [courier]
  )
