import { randomBytes } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { parseOptions } from "../../options/parse-options"
import { CourierAccount } from "./models/courier-account"
import { Tracker } from "./models/tracker"
import { TrackingAlert } from "./models/tracking-alert"
import { TrackingEvent } from "./models/tracking-event"
import { TrackingEventVersion } from "./models/tracking-event-version"
import { TrackingLaneStat } from "./models/tracking-lane-stat"
import { TrackingMessage } from "./models/tracking-message"
import { TrackingOptOut } from "./models/tracking-opt-out"
import { TrackingPayload } from "./models/tracking-payload"
import { TrackingQuotaDay } from "./models/tracking-quota-day"
import { TrackingUnmapped } from "./models/tracking-unmapped"
import type { Dialect } from "./dialects/dialect"
import { type TrackingOptions, trackingOptions } from "./options"
import { ProviderRegistry } from "./providers/provider-registry"
import { decryptSecret } from "./secrets/decrypt-secret"
import { encryptSecret } from "./secrets/encrypt-secret"
import { hashToken } from "./secrets/hash-token"
import { findDuePayloads } from "./storage/find-due-payloads"
import { findUnappliedTrackers } from "./storage/find-unapplied-trackers"
import { findUnmarkedDeliveries } from "./storage/find-unmarked-deliveries"
import { finishPayload, type PayloadOutcome } from "./storage/finish-payload"
import { insertPayload, type NewPayload } from "./storage/insert-payload"
import { insertTracker, type NewTracker } from "./storage/insert-tracker"
import type { PayloadTelling } from "./storage/insert-versions"
import { type AppliedState, markApplied } from "./storage/mark-applied"
import { mergeTelling } from "./storage/merge-telling"
import type { CourierAnswer } from "./providers/courier-answer"
import { assignAccount } from "./storage/assign-account"
import { claimCall } from "./storage/claim-call"
import { claimReadyAccounts } from "./storage/claim-ready-accounts"
import { finishPoll, type PolledState } from "./storage/finish-poll"
import { hasPolledBefore } from "./storage/has-polled-before"
import { leaseTrackers } from "./storage/lease-trackers"
import { noteAccountAnswer } from "./storage/note-account-answer"
import { releaseLeases } from "./storage/release-leases"
import { makeDue } from "./storage/make-due"
import { replaceKey } from "./storage/replace-key"
import { rotateSecret } from "./storage/rotate-secret"
import { liveSecrets } from "./secrets/live-secrets"
import { managerOf } from "../../sql/manager-of"

export type NewCourierAccount = {
  name: string
  provider_id: string
  couriers: string[]
  /** Proves its webhooks; null: it sends none, or nobody signs them. */
  secret: string | null
  /** Key of the provider's API; null: it is not asked. */
  api_key?: string | null
  options?: Record<string, unknown>
  time_zone: string | null
  rps?: number | null
  daily_quota?: number | null
  quota_zone?: string | null
}

/** An account to which a webhook may come. */
export type WebhookAccount = {
  id: string
  provider_id: string
  dialect: Dialect
  trust: "proof" | "hint"
  secrets: string[]
}

/** Trackers, what couriers said about them, and the couriers' accounts. */
export class TrackingModuleService extends MedusaService({
  CourierAccount,
  Tracker,
  TrackingPayload,
  TrackingEvent,
  TrackingEventVersion,
  TrackingAlert,
  TrackingMessage,
  TrackingQuotaDay,
  TrackingLaneStat,
  TrackingUnmapped,
  TrackingOptOut,
}) {
  protected readonly options_: TrackingOptions
  private readonly providers_: ProviderRegistry

  constructor(container: object, options?: Record<string, unknown>) {
    super(container, options)
    this.providers_ = new ProviderRegistry(container)
    this.options_ = parseOptions("tracking", trackingOptions, options)
  }

  async getOptions(): Promise<TrackingOptions> {
    return this.options_
  }

  async getProviders(): Promise<ProviderRegistry> {
    return this.providers_
  }

  /**
   * Opens an account; its secret is kept encrypted and never given out.
   *
   * @returns its id and, this once, the token of its webhook's address.
   */
  async openAccount(
    account: NewCourierAccount
  ): Promise<{ id: string; path_token: string }> {
    const { secret, api_key, ...facts } = account
    const seal = (value: string | null | undefined) =>
      value == null ? null : encryptSecret(value, this.encryptionKey())
    const path_token = randomBytes(24).toString("base64url")
    const { id } = await this.createCourierAccounts({
      ...facts,
      path_token_hash: hashToken(path_token),
      secret_encrypted: seal(secret),
      credentials_encrypted: seal(api_key),
    })
    await this.assignAccount(id)
    return { id, path_token }
  }

  /** Parcels that nobody is asked about fall to a new account. */
  @InjectManager()
  protected async assignAccount(
    accountId: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await assignAccount(managerOf(sharedContext), { account_id: accountId })
  }

  /** Accounts that may be called now, with their keys. */
  @InjectManager()
  async claimReadyAccounts(@MedusaContext() sharedContext: Context = {}) {
    const accounts = await claimReadyAccounts(managerOf(sharedContext))
    return accounts.map(({ credentials_encrypted, options, ...account }) => ({
      ...account,
      options: options ?? {},
      api_key:
        credentials_encrypted &&
        decryptSecret(credentials_encrypted, this.encryptionKey()),
    }))
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

  /**
   * The account behind a webhook's address, with the secrets that prove it:
   * the one before the last rotation too, until its end.
   *
   * @returns null when there is none, it is switched off, its provider sends
   *   no webhooks, or it has no secret and the provider's are signed.
   */
  async findWebhookAccount(pathToken: string): Promise<WebhookAccount | null> {
    const [account] = await this.listCourierAccounts(
      { path_token_hash: hashToken(pathToken), enabled: true },
      { take: 1 }
    )
    const dialect = account && this.providers_.dialectOf(account.provider_id)
    const secrets = account ? liveSecrets(account, new Date()) : []
    if (!dialect?.trust || (dialect.verify && !secrets.length)) {
      return null
    }
    return {
      id: account.id,
      provider_id: account.provider_id,
      dialect,
      // What nothing signs proves nothing, whatever its dialect says.
      trust: dialect.verify ? dialect.trust : "hint",
      secrets: secrets.map((one) => decryptSecret(one, this.encryptionKey())),
    }
  }

  /** @returns false when there is no such account. */
  @InjectManager()
  async rotateSecret(
    accountId: string,
    secret: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    const encrypted = encryptSecret(secret, this.encryptionKey())
    return await rotateSecret(managerOf(sharedContext), accountId, encrypted)
  }

  /** @returns false when there is no such account. */
  @InjectManager()
  async replaceKey(
    accountId: string,
    apiKey: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    const manager = managerOf(sharedContext)
    const encrypted = encryptSecret(apiKey, this.encryptionKey())
    const isThere = await replaceKey(manager, accountId, encrypted)
    await assignAccount(manager, { account_id: accountId })
    return isThere
  }

  @InjectManager()
  async makeDue(
    trackerId: string,
    accountId: string | null,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await makeDue(managerOf(sharedContext), trackerId, accountId)
  }

  @InjectManager()
  async receivePayload(
    payload: NewPayload,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await insertPayload(managerOf(sharedContext), payload)
  }

  @InjectManager()
  async registerTracker(
    tracker: NewTracker,
    @MedusaContext() sharedContext: Context = {}
  ) {
    const { defaultCourier } = this.options_
    return await insertTracker(
      managerOf(sharedContext),
      tracker,
      defaultCourier
    )
  }

  @InjectManager()
  async mergeTelling(
    telling: PayloadTelling,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await mergeTelling(managerOf(sharedContext), telling)
  }

  @InjectManager()
  async finishPayload(
    outcome: PayloadOutcome,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await finishPayload(managerOf(sharedContext), outcome)
  }

  @InjectManager()
  async markApplied(
    states: AppliedState[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await markApplied(managerOf(sharedContext), states)
  }

  @InjectManager()
  async findDuePayloads(@MedusaContext() sharedContext: Context = {}) {
    const { parkHours } = this.options_
    return await findDuePayloads(managerOf(sharedContext), parkHours)
  }

  @InjectManager()
  async findUnappliedTrackers(@MedusaContext() sharedContext: Context = {}) {
    return await findUnappliedTrackers(managerOf(sharedContext))
  }

  @InjectManager()
  async findUnmarkedDeliveries(@MedusaContext() sharedContext: Context = {}) {
    const { lookBackDays } = this.options_
    return await findUnmarkedDeliveries(managerOf(sharedContext), lookBackDays)
  }

  private encryptionKey(): string {
    const { encryptionKey } = this.options_
    if (!encryptionKey) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Secrets of courier accounts cannot be kept: set the option " +
          "tracking.encryptionKey to 32 characters or more."
      )
    }
    return encryptionKey
  }
}
