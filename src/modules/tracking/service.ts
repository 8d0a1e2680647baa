import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../sql/manager-of"
import { findDuePayloads } from "./storage/find-due-payloads"
import { findUnappliedTrackers } from "./storage/find-unapplied-trackers"
import { findUnmarkedDeliveries } from "./storage/find-unmarked-deliveries"
import { finishPayload, type PayloadOutcome } from "./storage/finish-payload"
import { insertPayload, type NewPayload } from "./storage/insert-payload"
import { insertTracker, type NewTracker } from "./storage/insert-tracker"
import type { PayloadTelling } from "./storage/insert-versions"
import { type AppliedState, markApplied } from "./storage/mark-applied"
import { mergeTelling } from "./storage/merge-telling"
import { WordsService } from "./words/words-service"

/** Trackers, what couriers said about them, and the couriers' accounts. */
export class TrackingModuleService extends WordsService {
  @InjectManager()
  async receivePayload(
    payload: NewPayload,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await insertPayload(managerOf(sharedContext), payload)
  }

  @InjectManager()
  async registerTracker(
    tracker: NewTracker,
    @MedusaContext() sharedContext: Context = {}
  ) {
    const { defaultCourier } = this.options_
    return await insertTracker(
      managerOf(sharedContext),
      tracker,
      defaultCourier
    )
  }

  @InjectManager()
  async mergeTelling(
    telling: PayloadTelling,
    @MedusaContext() sharedContext: Context = {}
  ) {
    const { channels } = this.options_
    return await mergeTelling(managerOf(sharedContext), telling, channels)
  }

  @InjectManager()
  async finishPayload(
    outcome: PayloadOutcome,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await finishPayload(managerOf(sharedContext), outcome)
  }

  @InjectManager()
  async markApplied(
    states: AppliedState[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await markApplied(managerOf(sharedContext), states)
  }

  @InjectManager()
  async findDuePayloads(@MedusaContext() sharedContext: Context = {}) {
    const { parkHours } = this.options_
    return await findDuePayloads(managerOf(sharedContext), parkHours)
  }

  @InjectManager()
  async findUnappliedTrackers(@MedusaContext() sharedContext: Context = {}) {
    return await findUnappliedTrackers(managerOf(sharedContext))
  }

  @InjectManager()
  async findUnmarkedDeliveries(@MedusaContext() sharedContext: Context = {}) {
    const { lookBackDays } = this.options_
    return await findUnmarkedDeliveries(managerOf(sharedContext), lookBackDays)
  }
}
