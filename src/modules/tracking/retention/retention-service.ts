import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import { LanesService } from "../lanes/lanes-service"
import { findOutdatedTrackers } from "../storage/find-outdated-trackers"
import { purgeEvidence } from "../storage/purge-evidence"
import { purgeQuotaDays } from "../storage/purge-quota-days"

/** What is followed no more, and what is kept no more. */
export class RetentionService extends LanesService {
  @InjectManager()
  async findOutdatedTrackers(@MedusaContext() sharedContext: Context = {}) {
    return await findOutdatedTrackers(managerOf(sharedContext))
  }

  /**
   * Deletes payloads and counts of calls that are older than
   * `tracking.retentionDays`.
   *
   * @returns how many payloads were deleted.
   */
  @InjectManager()
  async purge(@MedusaContext() sharedContext: Context = {}) {
    const manager = managerOf(sharedContext)
    const { retentionDays } = this.options_
    await purgeQuotaDays(manager, retentionDays)
    return await purgeEvidence(manager, retentionDays)
  }
}
