import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { wordKey } from "../words/word-key"
import { wordOf } from "../words/word-of"
import type { CourierWord } from "../words/courier-word"

type Row = {
  id: string
  code: string | null
  raw_status: string | null
  text: string | null
}

/** Trackers of a courier, not closed, that have events with a word, by id. */
export async function findWordTrackers(
  manager: SqlEntityManager,
  { courier, ...word }: CourierWord & { courier: string }
): Promise<string[]> {
  const rows = await manager.execute<Row[]>(
    `select distinct t."id", v."code", v."raw_status", v."text"
       from "tracking_event_version" v
       join "tracking_tracker" t on t."id" = v."tracker_id"
      where v."unmapped" and v."deleted_at" is null
        and t."courier" = ?
        and t."closed_at" is null and t."deleted_at" is null
        and coalesce(v."code", v."raw_status", '') = ?
      order by t."id"`,
    [courier, word.code]
  )
  const alike = rows.filter((row) => wordKey(wordOf(row)) === wordKey(word))
  return [...new Set(alike.map(({ id }) => id))]
}
