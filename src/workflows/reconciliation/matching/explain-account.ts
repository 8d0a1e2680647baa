import type { MedusaContainer } from "@medusajs/framework/types"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { TimelineEntry } from "../../../types/timeline"
import { readCalendars } from "../../tracking/alerts/read-calendars"
import { dueAt } from "./due-at"
import type { LineDecision } from "./line-decision"
import { standingOfDecisions } from "./standing-of-decisions"
import { toDiscrepancyEntries } from "./to-discrepancy-entries"

/**
 * Names everything of an account that does not agree, and gives up what a
 * policy gives up without a person.
 *
 * @returns what opened and what resolved, for the orders' timelines.
 */
export async function explainAccount(
  container: MedusaContainer,
  accountId: string,
  decisions: LineDecision[]
): Promise<TimelineEntry[]> {
  const reconciliation = container.resolve<ReconciliationModuleService>(
    RECONCILIATION_MODULE
  )
  const now = new Date()
  const calendar = (await readCalendars(container, now))(null)
  const standing = [
    ...standingOfDecisions(decisions),
    ...(await reconciliation.readStanding(accountId)),
  ]
  const written = await reconciliation.writeDiscrepancies(
    accountId,
    standing.map((draft) => ({
      ...draft,
      due_at: dueAt(draft.code, now, calendar),
    }))
  )
  const { writeOffs } = await reconciliation.getOptions()
  const automatic = new Set<string>(
    writeOffs.filter((one) => one.automatic).flatMap(({ codes }) => codes)
  )
  const givenUp: typeof written.opened = []
  for (const one of written.opened.filter(({ code }) => automatic.has(code))) {
    const proposed = await reconciliation.proposeWriteOff({
      discrepancy_id: one.id,
      actor: "system",
      is_automatic: true,
    })
    givenUp.push(...(proposed ? [one] : []))
  }
  return toDiscrepancyEntries(
    { ...written, resolved: [...written.resolved, ...givenUp] },
    now
  )
}
