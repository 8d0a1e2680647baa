import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import { PollingService } from "../polling/polling-service"
import {
  readScorecards,
  type ScorecardQuestion,
} from "../storage/read-scorecards"
import { rankCouriers } from "./rank-couriers"

/** What couriers' parcels prove of them. */
export class ScorecardService extends PollingService {
  /** Records of a period with their places, the best of each lane first. */
  @InjectManager()
  async rankCouriers(
    question: ScorecardQuestion,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return rankCouriers(
      await readScorecards(managerOf(sharedContext), question)
    )
  }
}
