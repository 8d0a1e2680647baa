import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import type {
  CourierAccountHealth,
  CourierProviderDto,
} from "../../../types/courier-accounts"
import { CorrectionsService } from "../corrections/corrections-service"
import { readAccountWork } from "../storage/read-account-work"
import { judgeHealth } from "./judge-health"

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
    const work = await readAccountWork(managerOf(sharedContext), ids)
    const days = await this.listTrackingQuotaDays(
      { account_id: ids },
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
