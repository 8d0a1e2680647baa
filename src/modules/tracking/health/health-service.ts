import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import type {
  CourierAccountHealth,
  CourierProviderDto,
} from "../../../types/courier-accounts"
import type { JudgedSubject } from "../alerts/judged-subject"
import { CorrectionsService } from "../corrections/corrections-service"
import { readAccountWork } from "../storage/read-account-work"
import { judgeAccount } from "./judge-account"
import { judgeHealth } from "./judge-health"

/** The earliest day that it can be somewhere. */
const dayBefore = (now: Date) =>
  new Date(now.getTime() - 86_400_000).toISOString().slice(0, 10)

type JudgedAccount = {
  id: string
  provider_id: string
  daily_quota: number | null
  quota_zone: string | null
}

/** How couriers' accounts fare, and for whom they can be opened. */
export class HealthService extends CorrectionsService {
  /** @returns the health of each account, in their order. */
  @InjectManager()
  async readAccountsHealth(
    accounts: JudgedAccount[],
    now: Date,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<CourierAccountHealth[]> {
    const ids = accounts.map(({ id }) => id)
    const work = await readAccountWork(managerOf(sharedContext), ids, now)
    const days = await this.listTrackingQuotaDays(
      // A day of any zone that has now in it.
      { account_id: ids, day: { $gte: dayBefore(now) } },
      { select: ["account_id", "day", "calls"] },
      sharedContext
    )
    return accounts.map((account) =>
      judgeHealth({
        account,
        usual:
          this.providers_.find(account.provider_id)?.capabilities().quota ??
          null,
        work: work.find(({ account_id }) => account_id === account.id),
        calls: days.filter(({ account_id }) => account_id === account.id),
        now,
      })
    )
  }

  /**
   * Courier accounts that do not answer as they should.
   *
   * @param now UTC, ISO 8601.
   */
  @InjectManager()
  async judgeAccounts(
    now: string,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<JudgedSubject[]> {
    const accounts = await this.listCourierAccounts({}, {}, sharedContext)
    const at = new Date(now)
    const health = await this.readAccountsHealth(accounts, at, sharedContext)
    const open = await this.listTrackingAlerts(
      { kind: "tracking_degraded", closed_at: null },
      {},
      sharedContext
    )
    return accounts.map((account, index) => {
      const alert = open.find(({ subject_id }) => subject_id === account.id)
      const { cause = null } = (alert?.facts ?? {}) as { cause?: string }
      const held = judgeAccount({ ...account, ...health[index] }, cause)
      return {
        subject_id: account.id,
        tracker_id: null,
        order_id: null,
        held: held ? [held] : [],
        judged: ["tracking_degraded"],
        is_delivered: false,
      }
    })
  }

  /** Providers for which an account can be opened, in order of registration. */
  async listProviders(): Promise<CourierProviderDto[]> {
    return this.providers_.ids().flatMap((id) => {
      const provider = this.providers_.find(id)
      if (!provider) {
        return []
      }
      const { poll, webhook, quota } = provider.capabilities()
      const { rps, daily } = quota
      return [{ id, poll, webhook, rps, daily_quota: daily }]
    })
  }
}
