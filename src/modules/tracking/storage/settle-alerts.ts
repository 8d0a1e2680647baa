import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { compareAlerts } from "../alerts/compare-alerts"
import type { JudgedSubject } from "../alerts/judged-subject"
import type { KnownAlert } from "../alerts/known-alert"
import type { OpenedAlert } from "../alerts/opened-alert"
import { closeEndedAlerts } from "./close-ended-alerts"
import { insertAlerts } from "./insert-alerts"

/**
 * Closes the alerts that no longer hold, then opens those that newly do: one
 * read and two statements, however many subjects.
 *
 * @param now time of opening and closing.
 * @returns what was opened; what somebody else opened meanwhile is not.
 */
export async function settleAlerts(
  transaction: SqlEntityManager,
  subjects: JudgedSubject[],
  now: Date
): Promise<OpenedAlert[]> {
  const known = await readKnown(
    transaction,
    subjects.map(({ subject_id }) => subject_id)
  )
  const compared = subjects.map((subject) => ({
    subject,
    ...compareAlerts(
      known.filter(({ subject_id }) => subject_id === subject.subject_id),
      subject.held,
      subject
    ),
  }))
  const ended = compared.flatMap(({ close }) => close.map(({ id }) => id))
  await closeEndedAlerts(transaction, ended, now)
  const news = compared.flatMap(({ subject, open }) =>
    open.map(({ cause, facts, ...alert }) => ({
      ...alert,
      subject_id: subject.subject_id,
      tracker_id: subject.tracker_id,
      order_id: subject.order_id,
      facts: { ...facts, cause },
    }))
  )
  return await insertAlerts(transaction, news, now)
}

const readKnown = (transaction: SqlEntityManager, subjectIds: string[]) =>
  transaction.execute<(KnownAlert & { subject_id: string })[]>(
    `select "id", "subject_id", "kind", "episode", "facts"->>'cause' as "cause",
            "closed_at"
       from "tracking_alert"
      where "subject_id" in (select jsonb_array_elements_text(?::jsonb))
        and "deleted_at" is null`,
    [JSON.stringify(subjectIds)]
  )
