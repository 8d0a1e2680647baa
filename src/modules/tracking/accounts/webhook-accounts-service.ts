import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  MedusaContext,
  MedusaError,
} from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import { decryptSecret } from "../../../secrets/decrypt-secret"
import { hashToken } from "../secrets/hash-token"
import { liveSecrets } from "../../../secrets/live-secrets"
import { findWebhookRow, type WebhookRow } from "../storage/find-webhook-row"
import { TrackingTables } from "../tracking-tables"
import type { WebhookAccount } from "./webhook-account"

/** The accounts that webhooks come to. */
export class WebhookAccountsService extends TrackingTables {
  /** Rows as they were read last, by the hash of their address's token. */
  private readonly remembered_ = new Map<string, WebhookRow>()

  /**
   * The account behind a webhook's address, with the secrets that prove it:
   * the one before the last rotation too, until its end.
   *
   * @returns null when there is none, it is switched off, its provider sends
   *   no webhooks, or it has no secret and the provider's are signed.
   */
  @InjectManager()
  async findWebhookAccount(
    pathToken: string,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<WebhookAccount | null> {
    const hash = hashToken(pathToken)
    const row = await findWebhookRow(managerOf(sharedContext), hash)
    if (!row) {
      this.remembered_.delete(hash)
      return null
    }
    this.remembered_.set(hash, row)
    return this.toWebhookAccount(row)
  }

  /**
   * The same as it was when this process read it last, without asking the
   * database: whoever keeps a webhook by it must pass its `seen` on, which
   * holds the statement back when the account has changed.
   *
   * @returns null: this process has not read it.
   */
  async recallWebhookAccount(
    pathToken: string
  ): Promise<WebhookAccount | null> {
    const row = this.remembered_.get(hashToken(pathToken))
    return row ? this.toWebhookAccount(row) : null
  }

  private toWebhookAccount(row: WebhookRow): WebhookAccount | null {
    const dialect = this.providers_.dialectOf(row.provider_id)
    const secrets = liveSecrets(row, new Date())
    if (!dialect?.trust || (dialect.verify && !secrets.length)) {
      return null
    }
    const { id, provider_id, ...seen } = row
    return {
      id,
      provider_id,
      dialect,
      // What nothing signs proves nothing, whatever its dialect says.
      trust: dialect.verify ? dialect.trust : "hint",
      secrets: secrets.map((one) => decryptSecret(one, this.encryptionKey())),
      seen,
    }
  }

  protected encryptionKey(): string {
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
