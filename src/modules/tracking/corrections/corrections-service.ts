import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import { QueueService } from "../queue/queue-service"
import { type EventRetraction, retractEvent } from "../storage/retract-event"
import {
  type NumberCorrection,
  replaceTracker,
} from "../storage/replace-tracker"

/** What people set right: events that are not true, numbers mistyped. */
export class CorrectionsService extends QueueService {
  /** @returns why nothing was retracted; null: it was. */
  @InjectManager()
  async retractEvent(
    retraction: EventRetraction,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await retractEvent(managerOf(sharedContext), retraction)
  }

  /** @returns the tracker of the right number, or why there is none. */
  @InjectManager()
  async replaceTracker(
    correction: NumberCorrection,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await replaceTracker(managerOf(sharedContext), correction)
  }
}
