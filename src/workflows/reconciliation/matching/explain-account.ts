import type { MedusaContainer } from "@medusajs/framework/types"
import { DateTime } from "luxon"
import type { DiscrepancyDraft } from "../../../modules/reconciliation/discrepancies/discrepancy-draft"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { TimelineEntry } from "../../../types/timeline"
import { readCalendars } from "../../tracking/alerts/read-calendars"
import { dueAt } from "./due-at"
import type { LineDecision } from "./line-decision"
import { nameOrders } from "./name-orders"
import { standingOfDecisions } from "./standing-of-decisions"
import { standingOfFees } from "./standing-of-fees"
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
  const account = await reconciliation.retrieveReconciliationAccount(accountId)
  const calendar = (await readCalendars(container, now))(null)
  const standing = await nameOrders(
    container,
    [
      ...standingOfDecisions(decisions),
      ...(await reconciliation.readStanding(accountId)),
      ...(await standingOfFees(reconciliation, account)),
    ],
    decisions
  )
  const written = await reconciliation.writeDiscrepancies(
    accountId,
    standing.map((draft) => ({
      ...draft,
      due_at: dueAt(draft.code, startOf(draft, now, calendar.zone), calendar),
    }))
  )
  if (account.fee_contract !== null) {
    await reconciliation.noteFeesChecked({
      account_id: accountId,
      at: now.toISOString(),
      contract_at: new Date(account.updated_at).toISOString(),
    })
  }
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

/** A courier has its days from the delivery on, whenever we notice. */
const startOf = (
  { code, evidence }: DiscrepancyDraft,
  now: Date,
  zone: string
): Date =>
  code === "D01"
    ? DateTime.fromISO(evidence.opened_on, { zone }).toJSDate()
    : now
