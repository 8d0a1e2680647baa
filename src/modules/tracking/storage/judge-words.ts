import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { JudgedSubject } from "../alerts/judged-subject"

/**
 * Whether couriers use words that nobody has mapped. The last day on which
 * one was seen is the episode: words are told of once a day.
 *
 * @param zone IANA, of that day.
 */
export async function judgeWords(
  manager: SqlEntityManager,
  zone: string
): Promise<JudgedSubject> {
  const [{ words, day }] = await manager.execute<
    { words: number; day: string | null }[]
  >(
    `select count(*)::int as "words",
            (max("last_seen_at") at time zone ?)::date::text as "day"
       from "tracking_unmapped"
      where "mapped_status" is null and "deleted_at" is null`,
    [zone]
  )
  return {
    subject_id: "unmapped",
    tracker_id: null,
    order_id: null,
    held: day ? [{ kind: "unmapped", cause: day, facts: { words, day } }] : [],
    judged: ["unmapped"],
    is_delivered: false,
  }
}
