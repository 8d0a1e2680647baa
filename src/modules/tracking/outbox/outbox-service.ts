import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import type { OptOutAddress } from "../messages/opt-out-address"
import { remindPickup } from "../messages/remind-pickup"
import { AlertsService } from "../alerts/alerts-service"
import { lockTracker } from "../storage/lock-tracker"
import { type ClaimedMessage, claimMessages } from "./claim-messages"
import { closeProviderAlert } from "./close-provider-alert"
import { finishMessage } from "./finish-message"
import { insertMessage } from "./insert-message"
import type { MessageOutcome } from "./message-outcome"
import { movePromise, type MovedPromise } from "../storage/move-promise"
import { openProviderAlert } from "./open-provider-alert"
import { optOut } from "./opt-out"
import { readySince } from "./ready-since"

type Sent = Pick<ClaimedMessage, "id" | "tracker_id" | "kind" | "channel">

/** What customers are told, and who wants to hear nothing. */
export class OutboxService extends AlertsService {
  @InjectManager()
  async claimMessages(
    now: Date,
    atMost: number,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await claimMessages(managerOf(sharedContext), now, atMost)
  }

  @InjectManager()
  async finishMessage(
    id: string,
    outcome: MessageOutcome,
    now: Date,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await finishMessage(managerOf(sharedContext), id, outcome, now)
  }

  /**
   * Notes that a message was sent. Of a pickup the next reminder is put into
   * the outbox with it.
   *
   * @param zone of the recipient (IANA name).
   */
  @InjectManager()
  async noteSent(
    message: Sent,
    zone: string,
    now: Date,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await managerOf(sharedContext).transactional(async (transaction) => {
      await lockTracker(transaction, message.tracker_id)
      await finishMessage(transaction, message.id, { result: "sent" }, now)
      await closeProviderAlert(transaction, message.channel, now)
      await this.remind(transaction, message, zone, now)
    })
  }

  private async remind(
    transaction: SqlEntityManager,
    { tracker_id, kind, channel }: Sent,
    zone: string,
    now: Date
  ): Promise<void> {
    const ready =
      kind === "ready_for_pickup"
        ? await readySince(transaction, tracker_id)
        : null
    const { quietHours } = this.options_
    const [due_at] = ready ? remindPickup(ready, zone, now, quietHours) : []
    if (due_at) {
      await insertMessage(transaction, { tracker_id, kind, channel, due_at })
    }
  }

  @InjectManager()
  async movePromise(
    promise: MovedPromise,
    @MedusaContext() sharedContext: Context = {}
  ) {
    const { channels } = this.options_
    await movePromise(managerOf(sharedContext), promise, channels)
  }

  @InjectManager()
  async openProviderAlert(
    channel: string,
    now: Date,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await openProviderAlert(managerOf(sharedContext), channel, now)
  }

  @InjectManager()
  async optOut(
    address: OptOutAddress,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await optOut(managerOf(sharedContext), address)
  }
}
