import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { orderCycleEvents } from "../types/events"
import { writeSourceFileWorkflow } from "../workflows/reconciliation/workflows/write-source-file"

/** A large file is read after its sender got an answer. */
export default async function writeSourceFile({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>) {
  await writeSourceFileWorkflow(container).run({ input: { file_id: data.id } })
}

export const config: SubscriberConfig = {
  event: orderCycleEvents.sourceFileReceived,
  context: { subscriberId: "order-cycle-write-source-file" },
}
