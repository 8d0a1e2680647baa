import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import { AccountsService } from "../accounts/accounts-service"
import type { CourierAnswer } from "../providers/courier-answer"
import { decryptSecret } from "../../../secrets/decrypt-secret"
import { claimCall } from "../storage/claim-call"
import { claimParcelCall } from "../storage/claim-parcel-call"
import { claimReadyAccounts } from "../storage/claim-ready-accounts"
import { finishPoll, type PolledState } from "../storage/finish-poll"
import { hasPolledBefore } from "../storage/has-polled-before"
import { leaseTrackers } from "../storage/lease-trackers"
import { makeDue } from "../storage/make-due"
import { noteAccountAnswer } from "../storage/note-account-answer"
import { pauseAccount } from "../storage/pause-account"
import { postponePoll } from "../storage/postpone-poll"
import { releaseLeases } from "../storage/release-leases"

/** Who is asked about which parcel, when, and what came of it. */
export class PollingService extends AccountsService {
  /**
   * Accounts that may be called now, with their keys. One whose key cannot be
   * read any more is paused and keeps nobody else from being called.
   */
  @InjectManager()
  async claimReadyAccounts(@MedusaContext() sharedContext: Context = {}) {
    const manager = managerOf(sharedContext)
    const accounts = await claimReadyAccounts(manager)
    const read = await Promise.all(
      accounts.map(async ({ credentials_encrypted, options, ...account }) => {
        const key = this.readKey(credentials_encrypted)
        if ("unreadable" in key) {
          await pauseAccount(manager, account.id, key.unreadable)
          return []
        }
        return [{ ...account, options: options ?? {}, api_key: key.api_key }]
      })
    )
    return read.flat()
  }

  private readKey(
    encrypted: string | null
  ): { api_key: string | null } | { unreadable: string } {
    const secret = encrypted && this.encryptionKey()
    try {
      return {
        api_key: encrypted && secret && decryptSecret(encrypted, secret),
      }
    } catch {
      return {
        unreadable:
          "The API key cannot be decrypted. If tracking.encryptionKey was " +
          "changed by mistake, put it back; then give this account its key " +
          "again.",
      }
    }
  }

  @InjectManager()
  async leaseTrackers(
    accountId: string,
    atMost: number,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await leaseTrackers(managerOf(sharedContext), accountId, atMost)
  }

  @InjectManager()
  async releaseLeases(
    trackerIds: string[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    await releaseLeases(managerOf(sharedContext), trackerIds)
  }

  @InjectManager()
  async finishPoll(
    polled: PolledState,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await finishPoll(managerOf(sharedContext), polled)
  }

  @InjectManager()
  async claimCall(
    accountId: string,
    day: string,
    quota: number | null,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await claimCall(managerOf(sharedContext), accountId, day, quota)
  }

  /** @returns calls about the parcel in the day; null: no more are allowed. */
  @InjectManager()
  async claimParcelCall(
    trackerId: string,
    day: string,
    most: number,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await claimParcelCall(managerOf(sharedContext), trackerId, day, most)
  }

  @InjectManager()
  async postponePoll(
    trackerId: string,
    until: Date,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await postponePoll(managerOf(sharedContext), trackerId, until)
  }

  /** @returns whether the account may still be called. */
  @InjectManager()
  async noteAccountAnswer(
    accountId: string,
    answer: CourierAnswer,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await noteAccountAnswer(managerOf(sharedContext), accountId, answer)
  }

  @InjectManager()
  async hasPolledBefore(
    trackerId: string,
    body: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await hasPolledBefore(managerOf(sharedContext), trackerId, body)
  }

  @InjectManager()
  async makeDue(
    trackerId: string,
    accountId: string | null,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await makeDue(managerOf(sharedContext), trackerId, accountId)
  }
}
