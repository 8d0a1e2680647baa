import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { orderCycleEvents } from "../types/events"
import { matchStatementLinesWorkflow } from "../workflows/reconciliation/workflows/match-statement-lines"

/** New lines are matched at once; the job of each ten minutes is behind it. */
export default async function matchWrittenFile({
  event: { data },
  container,
}: SubscriberArgs<{ account_id: string }>) {
  await matchStatementLinesWorkflow(container).run({
    input: { account_id: data.account_id, actor: "system" },
  })
}

export const config: SubscriberConfig = {
  event: orderCycleEvents.sourceFileWritten,
  context: { subscriberId: "order-cycle-match-written-file" },
}
