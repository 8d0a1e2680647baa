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
import { type TrackingOptions, trackingOptions } from "./options"
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
import { managerOf } from "../../sql/manager-of"

export type NewCourierAccount = {
  name: string
  provider_id: string
  couriers: string[]
  secret: string
  time_zone: string | null
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

  constructor(container: object, options?: Record<string, unknown>) {
    super(container, options)
    this.options_ = parseOptions("tracking", trackingOptions, options)
  }

  async getOptions(): Promise<TrackingOptions> {
    return this.options_
  }

  /**
   * Opens an account; its secret is kept encrypted and never given out.
   *
   * @returns its id and, this once, the token of its webhook's address.
   */
  async openAccount(
    account: NewCourierAccount
  ): Promise<{ id: string; path_token: string }> {
    const { secret, ...facts } = account
    const path_token = randomBytes(24).toString("base64url")
    const { id } = await this.createCourierAccounts({
      ...facts,
      path_token_hash: hashToken(path_token),
      secret_encrypted: encryptSecret(secret, this.encryptionKey()),
    })
    return { id, path_token }
  }

  /**
   * The account behind a webhook's address, with the secrets that prove it.
   *
   * @returns null when there is none, it is switched off or has no secret.
   */
  async findWebhookAccount(
    pathToken: string
  ): Promise<{ id: string; dialect: string; secrets: string[] } | null> {
    const [account] = await this.listCourierAccounts(
      { path_token_hash: hashToken(pathToken), enabled: true },
      { take: 1 }
    )
    if (!account?.secret_encrypted) {
      return null
    }
    const key = this.encryptionKey()
    return {
      id: account.id,
      dialect: account.provider_id,
      secrets: [decryptSecret(account.secret_encrypted, key)],
    }
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
