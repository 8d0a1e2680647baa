import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { CountedWord } from "../words/counted-word"
import { wordKey } from "../words/word-key"
import { compareText } from "../status/compare-text"
import { insertFromJson } from "../../../sql/insert-from-json"

/**
 * Counts words of a courier. Always in one order, so that two payloads with
 * the same words do not wait for each other.
 */
export async function countWords(
  transaction: SqlEntityManager,
  courier: string | null,
  receivedAt: string,
  words: CountedWord[]
): Promise<void> {
  const rows = [...words]
    .sort((a, b) => compareText(wordKey(a), wordKey(b)))
    .map((word) => ({
      ...word,
      id: generateEntityId(undefined, "otum"),
      courier: courier ?? "",
      first_seen_at: receivedAt,
      last_seen_at: receivedAt,
    }))
  await insertFromJson(transaction, {
    table: "tracking_unmapped",
    columns: {
      id: "text",
      courier: "text",
      code: "text",
      folded_text: "text",
      sample: "text",
      count: "integer",
      first_seen_at: "timestamptz",
      last_seen_at: "timestamptz",
    },
    rows,
    conflict: `("courier", "code", "folded_text") where "deleted_at" is null
      do update set
        "count" = "tracking_unmapped"."count" + excluded."count",
        "first_seen_at" =
          least("tracking_unmapped"."first_seen_at", excluded."first_seen_at"),
        "last_seen_at" =
          greatest("tracking_unmapped"."last_seen_at", excluded."last_seen_at"),
        "updated_at" = now()`,
    returning: `"id"`,
  })
}
