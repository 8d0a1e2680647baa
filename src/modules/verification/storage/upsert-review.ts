import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { OrderFacts } from "../review/order-facts"
import type { ReviewDecision } from "../review/review-order"
import { reviewColumns } from "./review-columns"

/** Writes an order's read model. */
export async function upsertReview(
  transaction: SqlEntityManager,
  facts: Omit<OrderFacts, "checks">,
  decision: ReviewDecision
): Promise<void> {
  const names = Object.keys(reviewColumns)
  const quoted = names.map((name) => `"${name}"`)
  const types = Object.entries(reviewColumns).map(
    ([name, type]) => `"${name}" ${type}`
  )
  await transaction.execute(
    `insert into "verification_order" ("id", "order_id", ${quoted.join(", ")})
     select ?, ?, ${quoted.join(", ")}
       from jsonb_to_record(?::jsonb) as given(${types.join(", ")})
     on conflict ("order_id") where deleted_at is null
     do update set "updated_at" = now(),
       ${quoted.map((name) => `${name} = excluded.${name}`).join(", ")}`,
    [
      generateEntityId(undefined, "ovord"),
      facts.order_id,
      JSON.stringify({
        ...facts,
        ...decision,
        order_version: facts.version,
        sentence_key: decision.sentence.key,
        sentence_params: decision.sentence.params,
      }),
    ]
  )
}
