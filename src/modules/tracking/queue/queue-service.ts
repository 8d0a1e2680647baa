import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import { ScorecardService } from "../scorecard/scorecard-service"
import { findQueue } from "./find-queue"
import type { QueueFilters } from "./queue-filters"

/** Which parcels need a person first. */
export class QueueService extends ScorecardService {
  @InjectManager()
  async findQueue(
    filters: QueueFilters,
    page: { offset: number; limit: number },
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await findQueue(managerOf(sharedContext), filters, page)
  }
}
