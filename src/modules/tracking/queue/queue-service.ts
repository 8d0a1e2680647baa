import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import { PollingService } from "../polling/polling-service"
import { findQueue } from "./find-queue"
import type { QueueFilters } from "./queue-filters"

/** Which parcels need a person first. */
export class QueueService extends PollingService {
  @InjectManager()
  async findQueue(
    filters: QueueFilters,
    page: { offset: number; limit: number },
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await findQueue(managerOf(sharedContext), filters, page)
  }
}
