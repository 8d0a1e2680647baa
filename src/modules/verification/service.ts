import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { readCoreOrder } from "./core-order/read-core-order"
import { type NewOverride, overrideHold } from "./storage/override-hold"
import { type NewHold, placeHolds } from "./storage/place-holds"
import { releaseHolds, type HoldRelease } from "./storage/release-holds"
import {
  type OrderRelease,
  releaseReadyOrder,
} from "./storage/release-ready-order"
import { reopenHolds } from "./storage/reopen-holds"
import type { OrderIdentity } from "./surroundings/order-identity"
import { readSurroundings } from "./surroundings/read-surroundings"
import type { CalendarDayRow } from "./tables/read-calendar-days"
import type { ServiceAreaRow } from "./tables/read-service-areas"
import { upsertCalendarDays } from "./storage/upsert-calendar-days"
import { upsertServiceAreas } from "./storage/upsert-service-areas"
import { listStaleOrders } from "./storage/list-stale-orders"
import { listUncountedHolds } from "./storage/list-uncounted-holds"
import { readFacets } from "./storage/read-facets"
import { undoRelease } from "./storage/undo-release"
import { undoReview } from "./storage/undo-review"
import {
  type ReviewChanges,
  type ReviewWrite,
  writeReview,
} from "./storage/write-review"
import { managerOf } from "../../sql/manager-of"
import { BackorderService } from "./backorders/backorder-service"

/**
 * Reviews, findings and holds of orders, and their intake. What must happen
 * once is decided by statements of the database, in `storage/`.
 */
export class VerificationModuleService extends BackorderService {
  @InjectManager()
  async readCoreOrder(
    orderId: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readCoreOrder(managerOf(sharedContext), orderId)
  }

  @InjectManager()
  async readSurroundings(
    identity: OrderIdentity,
    @MedusaContext() sharedContext: Context = {}
  ) {
    const { timeZone } = this.options_
    return await readSurroundings(managerOf(sharedContext), identity, timeZone)
  }

  @InjectManager()
  async listStaleOrders(
    since: Date,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await listStaleOrders(managerOf(sharedContext), since)
  }

  @InjectManager()
  async listUncountedHolds(@MedusaContext() sharedContext: Context = {}) {
    return await listUncountedHolds(managerOf(sharedContext))
  }

  @InjectManager()
  async readFacets(@MedusaContext() sharedContext: Context = {}) {
    return await readFacets(managerOf(sharedContext))
  }

  @InjectManager()
  async upsertServiceAreas(
    rows: ServiceAreaRow[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    await upsertServiceAreas(managerOf(sharedContext), rows)
  }

  @InjectManager()
  async upsertCalendarDays(
    rows: CalendarDayRow[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    await upsertCalendarDays(managerOf(sharedContext), rows)
  }

  @InjectManager()
  async writeReview(
    review: ReviewWrite,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await writeReview(managerOf(sharedContext), review)
  }

  @InjectManager()
  async undoReview(
    changes: ReviewChanges,
    previous: object | null,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await undoReview(managerOf(sharedContext), changes, previous)
  }

  @InjectManager()
  async placeHold(
    hold: NewHold,
    placement: { order_id: string; actor: string; now: string },
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await placeHolds(managerOf(sharedContext), [hold], placement)
  }

  @InjectManager()
  async releaseHold(
    release: HoldRelease,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await releaseHolds(managerOf(sharedContext), release)
  }

  @InjectManager()
  async overrideHold(
    override: NewOverride,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await overrideHold(managerOf(sharedContext), override)
  }

  @InjectManager()
  async reopenHold(id: string, @MedusaContext() sharedContext: Context = {}) {
    await reopenHolds(managerOf(sharedContext), [id])
  }

  @InjectManager()
  async releaseReadyOrder(
    release: OrderRelease,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await releaseReadyOrder(managerOf(sharedContext), release)
  }

  @InjectManager()
  async undoRelease(
    release: OrderRelease,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await undoRelease(managerOf(sharedContext), release)
  }
}
