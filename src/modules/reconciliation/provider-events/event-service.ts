import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  MedusaContext,
  MedusaError,
} from "@medusajs/framework/utils"
import { decryptSecret } from "../../../secrets/decrypt-secret"
import { encryptSecret } from "../../../secrets/encrypt-secret"
import { liveSecrets } from "../../../secrets/live-secrets"
import { managerOf } from "../../../sql/manager-of"
import type { EventRequest } from "../providers/events/event-request"
import type { SettlementEvent } from "../providers/events/settlement-event"
import { RefundService } from "../refunds/refund-service"
import { findEventsToApply } from "../storage/events/find-events-to-apply"
import { findLostRefunds } from "../storage/events/find-lost-refunds"
import { insertEvents } from "../storage/events/insert-events"
import { markEvent } from "../storage/events/mark-event"
import { rotateEventSecret } from "../storage/events/rotate-event-secret"

/** What providers report as it happens. */
export class EventService extends RefundService {
  /**
   * Keeps what webhooks of an account are signed with from now on; the secret
   * before proves them for a day more.
   *
   * @throws MedusaError NOT_FOUND, or NOT_ALLOWED when the account's provider
   *   sends no webhooks or the shop has no key to keep secrets by.
   */
  @InjectManager()
  async setEventSecret(
    { id, secret }: { id: string; secret: string },
    @MedusaContext() sharedContext: Context = {}
  ) {
    const account = await this.retrieveReconciliationAccount(id)
    const providers = await this.getProviders()
    if (!providers.find(account.format)?.verifyEvent) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Account "${account.code}" has the format ${account.format}, no ` +
          `provider that sends webhooks. Open it with one of ` +
          `${providers.ids().join(", ")}.`
      )
    }
    const encrypted = encryptSecret(secret, this.encryptionKey())
    await rotateEventSecret(managerOf(sharedContext), { id, encrypted })
  }

  /**
   * Proves a webhook by the secrets of its provider's accounts.
   *
   * @returns null when none proves it: the provider is unknown or sends none,
   *   no account has a secret, or the signature is another or too old.
   */
  async proveEvents(
    provider: string,
    request: Omit<EventRequest, "secret">
  ): Promise<{ account_id: string; events: SettlementEvent[] } | null> {
    const found = (await this.getProviders()).find(provider)
    if (!found?.verifyEvent || !this.options_.encryptionKey) {
      return null
    }
    const accounts = await this.listReconciliationAccounts(
      { format: provider },
      { take: null, order: { id: "ASC" } }
    )
    for (const account of accounts) {
      for (const secret of liveSecrets(account, request.now)) {
        const events = found.verifyEvent({
          ...request,
          secret: decryptSecret(secret, this.encryptionKey()),
        })
        if (events) {
          return { account_id: account.id, events }
        }
      }
    }
    return null
  }

  @InjectManager()
  async keepEvents(
    origin: Parameters<typeof insertEvents>[1],
    events: SettlementEvent[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await insertEvents(managerOf(sharedContext), origin, events)
  }

  @InjectManager()
  async findEventsToApply(@MedusaContext() sharedContext: Context = {}) {
    return await findEventsToApply(managerOf(sharedContext))
  }

  @InjectManager()
  async findLostRefunds(
    eventId: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await findLostRefunds(managerOf(sharedContext), eventId)
  }

  @InjectManager()
  async markEvent(
    event: Parameters<typeof markEvent>[1],
    @MedusaContext() sharedContext: Context = {}
  ) {
    await markEvent(managerOf(sharedContext), event)
  }

  private encryptionKey(): string {
    const { encryptionKey } = this.options_
    if (!encryptionKey) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Secrets of webhooks cannot be kept: set the option " +
          "reconciliation.encryptionKey to 32 characters or more."
      )
    }
    return encryptionKey
  }
}
