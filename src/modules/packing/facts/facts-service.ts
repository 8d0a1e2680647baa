import { managerOf } from "../../../sql/manager-of"
import type { CartonStockMove } from "../storage/carton-stock-move"
import { deleteCarton } from "../storage/delete-carton"
import { findUnsettledCartons } from "../storage/find-unsettled-cartons"
import {
  listPackableItems,
  type PackableItemPage,
} from "../storage/list-packable-items"
import { medianLongestEdge } from "../storage/median-longest-edge"
import { moveCartonStock } from "../storage/move-carton-stock"
import { restoreCarton } from "../storage/restore-carton"
import { undoFacts } from "../storage/undo-facts"
import {
  type FactsToWrite,
  writeFacts,
  type WrittenFacts,
} from "../storage/write-facts"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { PickingService } from "../pick/picking-service"

/** Cartons with their stock, and what goods measure. */
export class FactsService extends PickingService {
  @InjectManager()
  async moveCartonStock(
    moves: CartonStockMove[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await moveCartonStock(managerOf(sharedContext), moves)
  }

  @InjectManager()
  async findUnsettledCartons(@MedusaContext() sharedContext: Context = {}) {
    return await findUnsettledCartons(managerOf(sharedContext))
  }

  @InjectManager()
  async deletePackingCarton(
    id: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await deleteCarton(managerOf(sharedContext), id)
  }

  @InjectManager()
  async restorePackingCarton(
    id: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await restoreCarton(managerOf(sharedContext), id)
  }

  @InjectManager()
  async writePackingFacts(
    facts: FactsToWrite,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await writeFacts(managerOf(sharedContext), facts)
  }

  @InjectManager()
  async undoPackingFacts(
    table: FactsToWrite["table"],
    facts: WrittenFacts,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await undoFacts(managerOf(sharedContext), table, facts)
  }

  @InjectManager()
  async listPackableItems(
    page: PackableItemPage,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await listPackableItems(managerOf(sharedContext), page)
  }

  @InjectManager()
  async medianLongestEdge(@MedusaContext() sharedContext: Context = {}) {
    const { units } = this.options_
    return await medianLongestEdge(managerOf(sharedContext), units.length)
  }
}
