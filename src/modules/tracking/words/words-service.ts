import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import { HealthService } from "../health/health-service"
import { findWordTrackers } from "../storage/find-word-trackers"
import { finishWord } from "../storage/finish-word"
import { mapWord } from "../storage/map-word"
import { rederiveTracker } from "../storage/rederive-tracker"
import type { CourierWord } from "./courier-word"
import type { WordMapping } from "./word-mapping"

/** Couriers' words that no rule knows, and what people say they mean. */
export class WordsService extends HealthService {
  @InjectManager()
  async mapWord(
    mapping: WordMapping,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await mapWord(managerOf(sharedContext), mapping)
  }

  @InjectManager()
  async findWordTrackers(
    word: CourierWord & { courier: string },
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await findWordTrackers(managerOf(sharedContext), word)
  }

  @InjectManager()
  async rederiveTracker(
    trackerId: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    const manager = managerOf(sharedContext)
    await rederiveTracker(manager, trackerId, this.options_.channels)
  }

  @InjectManager()
  async finishWord(
    wordId: string,
    since: Date,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await finishWord(managerOf(sharedContext), wordId, since)
  }
}
