import {
  generateEntityId,
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { TimelineEntry } from "../../types/timeline"
import { TimelineEvent } from "./models/timeline-event"

export class TimelineModuleService extends MedusaService({ TimelineEvent }) {
  /**
   * Appends entries to the log. An entry whose (order, kind, cause) stands
   * there already is left as it is, so that a retried workflow or a repeated
   * event records nothing twice.
   *
   * @param entries what happened; times in any form `timestamptz` accepts.
   * @returns ids of the rows that are new.
   */
  @InjectManager()
  async record(
    entries: TimelineEntry[],
    @MedusaContext() sharedContext: Context = {}
  ): Promise<string[]> {
    if (!entries.length) {
      return []
    }
    const manager = (sharedContext.transactionManager ??
      sharedContext.manager) as SqlEntityManager
    const rows = entries.map((entry) => [
      generateEntityId(undefined, "oevt"),
      entry.order_id,
      entry.kind,
      entry.cause,
      new Date(entry.at).toISOString(),
      entry.actor,
      entry.payload ? JSON.stringify(entry.payload) : null,
    ])
    const inserted = await manager.execute<{ id: string }[]>(
      `insert into "timeline_event"
         ("id", "order_id", "kind", "cause", "at", "actor", "payload")
       values ${rows.map(() => "(?, ?, ?, ?, ?, ?, ?)").join(", ")}
       on conflict do nothing returning "id"`,
      rows.flat()
    )
    return inserted.map(({ id }) => id)
  }
}
