import { randomBytes } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import { encryptSecret } from "../../../secrets/encrypt-secret"
import { hashToken } from "../secrets/hash-token"
import { assignAccount } from "../storage/assign-account"
import { forgetUsedQuota } from "../storage/forget-used-quota"
import { replaceKey } from "../storage/replace-key"
import { rotateSecret } from "../storage/rotate-secret"
import type { AccountChanges } from "./account-changes"
import type { NewCourierAccount } from "./new-courier-account"
import { WebhookAccountsService } from "./webhook-accounts-service"

/** Couriers' accounts; their secrets are kept encrypted. */
export class AccountsService extends WebhookAccountsService {
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
    await this.assignAccount({ account_id: id })
    return { id, path_token }
  }

  /**
   * One that is switched on takes parcels that nobody is asked about; one that
   * is switched off leaves its own to another of their couriers.
   */
  async changeAccount(id: string, changes: AccountChanges) {
    await this.updateCourierAccounts({ id, ...changes })
    if (changes.enabled !== undefined) {
      const { enabled } = changes
      await this.assignAccount(enabled ? { account_id: id } : { left_id: id })
    }
    if (changes.daily_quota !== undefined || changes.quota_zone !== undefined) {
      await this.forgetUsedQuota(id)
    }
  }

  @InjectManager()
  protected async assignAccount(
    only: Parameters<typeof assignAccount>[1],
    @MedusaContext() sharedContext: Context = {}
  ) {
    await assignAccount(managerOf(sharedContext), only)
  }

  @InjectManager()
  protected async forgetUsedQuota(
    accountId: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await forgetUsedQuota(managerOf(sharedContext), accountId)
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
}
