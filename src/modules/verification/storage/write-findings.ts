import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { CheckOutcome } from "../checks/check-outcome"

export type FindingChanges = {
  /** Ids of findings that are new. */
  opened: string[]
  /** Ids of findings that are no longer true. */
  resolved: string[]
}

/**
 * Writes what the checks found: an open finding of the same kind is renewed
 * when something about it changed (a sweep checks orders each minute that only
 * wait), one that was not found again is resolved.
 */
export async function writeFindings(
  transaction: SqlEntityManager,
  orderId: string,
  outcomes: CheckOutcome[],
  now: string
): Promise<FindingChanges> {
  const given = outcomes.flatMap(({ check, input, findings }) =>
    findings.map((finding) => ({
      ...finding,
      id: generateEntityId(undefined, "ofin"),
      check,
      input,
    }))
  )
  const changed = await transaction.execute<
    { id: string; is_opened: boolean }[]
  >(
    `with given as (
       select * from jsonb_to_recordset(?::jsonb) as given(
         "id" text, "check" text, "code" text, "subject" text, "level" text,
         "input" jsonb, "output" jsonb)
     ), resolved as (
       update "verification_finding" f
          set "resolved_at" = ?::timestamptz, "updated_at" = now()
        where f."order_id" = ? and f."resolved_at" is null
          and f."deleted_at" is null
          and not exists (
            select from given where given."check" = f."check"
               and given."code" = f."code" and given."subject" = f."subject")
       returning f."id"
     ), written as (
       insert into "verification_finding" as f
         ("id", "order_id", "check", "code", "subject", "level", "input",
          "output", "seen_first_at", "seen_last_at")
       select "id", ?, "check", "code", "subject", "level", "input", "output",
              ?::timestamptz, ?::timestamptz
         from given
       on conflict ("order_id", "check", "code", "subject")
         where resolved_at is null and deleted_at is null
       do update set "level" = excluded."level", "input" = excluded."input",
         "output" = excluded."output", "seen_last_at" = excluded."seen_last_at",
         "updated_at" = now()
       where (f."level", f."input", f."output")
         is distinct from
           (excluded."level", excluded."input", excluded."output")
       returning "id", (f.xmax = 0) as "is_new"
     )
     select "id", true as "is_opened" from written where "is_new"
     union all select "id", false from resolved`,
    [JSON.stringify(given), now, orderId, orderId, now, now]
  )
  const ids = (isOpened: boolean) =>
    changed.filter((row) => row.is_opened === isOpened).map(({ id }) => id)
  return { opened: ids(true), resolved: ids(false) }
}
