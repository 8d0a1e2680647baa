import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { holdTypes } from "../holds/hold-types"
import type { WantedHold } from "../holds/open-hold"

export type NewHold = WantedHold & {
  source: "check" | "person" | "rule" | "audit"
  reason?: string | null
  note?: string | null
  hold_until?: string | null
  /** Whether the order's units stay reserved; left out: as its type says. */
  keeps_stock?: boolean
}

type Placement = { order_id: string; actor: string; now: string }

/**
 * Places holds; of the same (order, type, subject) only one is open, whoever
 * comes first. One that is open already gets the new evidence.
 *
 * @returns ids of the holds that are new.
 */
export async function placeHolds(
  manager: SqlEntityManager,
  holds: NewHold[],
  { order_id, actor, now }: Placement
): Promise<string[]> {
  if (!holds.length) {
    return []
  }
  const rows = holds.map((hold) => ({
    reason: null,
    note: null,
    hold_until: null,
    ...holdTypes[hold.type],
    ...hold,
    id: generateEntityId(undefined, "ohold"),
  }))
  const placed = await manager.execute<{ id: string; is_new: boolean }[]>(
    `insert into "verification_hold"
       ("id", "order_id", "type", "gate", "subject", "reason", "note",
        "evidence", "keeps_stock", "source", "release_by", "hold_until",
        "placed_by", "placed_at")
     select "id", ?, "type", "gate", "subject", "reason", "note", "evidence",
            "keeps_stock", "source", "release_by", "hold_until", ?, ?::timestamptz
       from jsonb_to_recordset(?::jsonb) as given(
         "id" text, "type" text, "gate" text, "subject" text, "reason" text,
         "note" text, "evidence" jsonb, "keeps_stock" boolean, "source" text, "release_by" text,
         "hold_until" timestamptz)
     on conflict ("order_id", "type", "subject")
       where released_at is null and deleted_at is null
     do update set "evidence" = excluded."evidence",
         "reason" = coalesce(excluded."reason", "verification_hold"."reason"),
         "note" = coalesce(excluded."note", "verification_hold"."note"),
         "keeps_stock" = excluded."keeps_stock",
         "hold_until" =
           coalesce(excluded."hold_until", "verification_hold"."hold_until"),
         "updated_at" = now()
       where ("verification_hold"."evidence", "verification_hold"."keeps_stock")
         is distinct from (excluded."evidence", excluded."keeps_stock")
     returning "id", (xmax = 0) as "is_new"`,
    [order_id, actor, now, JSON.stringify(rows)]
  )
  return placed.filter(({ is_new }) => is_new).map(({ id }) => id)
}
