import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertFromJson } from "../../../../sql/insert-from-json"

export type NewSuggestion = {
  line_id: string
  /** 1 to 3. */
  rank: number
  rule: string
  confidence: string
  reason: string | null
  items: { id: string; allocated: string }[]
  unapplied_minor: string
  evidence: unknown
}

/**
 * Makes these the suggestions of an account; one that says what it said
 * before is not written.
 */
export async function writeSuggestions(
  manager: SqlEntityManager,
  accountId: string,
  suggestions: NewSuggestion[]
): Promise<void> {
  await manager.transactional(async (transaction) => {
    await transaction.execute(
      `delete from "reconciliation_suggestion" s
        using "reconciliation_line" l
        where l."id" = s."line_id" and l."account_id" = ?
          and not exists (
            select 1 from jsonb_to_recordset(?::jsonb)
                       as given("line_id" text, "rank" integer)
             where given."line_id" = s."line_id" and given."rank" = s."rank")`,
      [
        accountId,
        JSON.stringify(
          suggestions.map(({ line_id, rank }) => ({ line_id, rank }))
        ),
      ]
    )
    await insertFromJson(transaction, {
      table: "reconciliation_suggestion",
      columns: {
        id: "text",
        line_id: "text",
        rank: "integer",
        rule: "text",
        confidence: "text",
        reason: "text",
        items: "jsonb",
        unapplied_minor: "bigint",
        evidence: "jsonb",
      },
      rows: suggestions.map((one) => ({
        ...one,
        id: generateEntityId(undefined, "orsug"),
      })),
      conflict: `("line_id", "rank") where "deleted_at" is null do update
        set "rule" = excluded."rule", "confidence" = excluded."confidence",
            "reason" = excluded."reason", "items" = excluded."items",
            "unapplied_minor" = excluded."unapplied_minor",
            "evidence" = excluded."evidence", "updated_at" = now()
        where ("reconciliation_suggestion"."rule",
               "reconciliation_suggestion"."confidence",
               "reconciliation_suggestion"."reason",
               "reconciliation_suggestion"."items",
               "reconciliation_suggestion"."evidence")
              is distinct from (excluded."rule", excluded."confidence",
                                excluded."reason", excluded."items",
                                excluded."evidence")`,
      returning: `"id"`,
    })
  })
}
