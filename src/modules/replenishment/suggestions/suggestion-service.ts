import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import { AlertService } from "../alerts/alert-service"
import { findUnjudgedOverrides } from "../storage/overrides/find-unjudged-overrides"
import { sumJudgedOverrides } from "../storage/overrides/sum-judged-overrides"
import { beginRun } from "../storage/suggestions/begin-run"
import {
  decideSuggestions,
  type Decision,
} from "../storage/suggestions/decide-suggestions"
import { findLastRun } from "../storage/suggestions/find-last-run"
import { findOrdered } from "../storage/suggestions/find-ordered"
import { finishRun } from "../storage/suggestions/finish-run"
import { listSuggestions } from "../storage/suggestions/list-suggestions"
import type { NewSuggestion } from "../storage/suggestions/new-suggestion"
import { readActiveOverrides } from "../storage/suggestions/read-active-overrides"
import { readItemRules } from "../storage/suggestions/read-item-rules"
import { readLastInputs } from "../storage/suggestions/read-last-inputs"
import { readProjects } from "../storage/suggestions/read-projects"
import { readSellers } from "../storage/suggestions/read-sellers"
import { readStock } from "../storage/suggestions/read-stock"
import type { SuggestionFilter } from "../storage/suggestions/suggestion-filter"
import { writeSuggestions } from "../storage/suggestions/write-suggestions"

/** What suggestions are made from, and how they are kept. */
export class SuggestionService extends AlertService {
  /** @param items only these; null: every level of the shop. */
  @InjectManager()
  async readStock(
    items: string[] | null,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readStock(managerOf(sharedContext), items)
  }

  /** @param day ISO. */
  @InjectManager()
  async readSellers(
    day: string,
    items: string[] | null,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readSellers(managerOf(sharedContext), day, items)
  }

  @InjectManager()
  async readItemRules(
    items: string[] | null,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readItemRules(managerOf(sharedContext), items)
  }

  @InjectManager()
  async readProjects(
    items: string[] | null,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readProjects(managerOf(sharedContext), items)
  }

  /** @param day ISO, store-local. */
  @InjectManager()
  async readActiveOverrides(
    day: string,
    items: string[] | null,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readActiveOverrides(managerOf(sharedContext), day, items)
  }

  @InjectManager()
  async findUnjudgedOverrides(@MedusaContext() sharedContext: Context = {}) {
    return await findUnjudgedOverrides(managerOf(sharedContext))
  }

  @InjectManager()
  async sumJudgedOverrides(@MedusaContext() sharedContext: Context = {}) {
    return await sumJudgedOverrides(managerOf(sharedContext))
  }

  @InjectManager()
  async readLastInputs(
    items: string[] | null,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readLastInputs(managerOf(sharedContext), items)
  }

  /** @returns false when the run is finished already. */
  @InjectManager()
  async beginSuggestionRun(
    run: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await beginRun(managerOf(sharedContext), run)
  }

  @InjectManager()
  async writeSuggestions(
    run: string,
    suggestions: readonly NewSuggestion[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    await writeSuggestions(managerOf(sharedContext), run, suggestions)
  }

  @InjectManager()
  async finishSuggestionRun(
    run: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await finishRun(managerOf(sharedContext), run)
  }

  /** A page of suggestions, and what all that pass the filter are worth. */
  @InjectManager()
  async listStoredSuggestions(
    filter: SuggestionFilter,
    page: { offset: number; limit: number },
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await listSuggestions(managerOf(sharedContext), filter, page)
  }

  @InjectManager()
  async findLastRun(@MedusaContext() sharedContext: Context = {}) {
    return await findLastRun(managerOf(sharedContext))
  }

  /** Lines of living orders that were made from suggestions. */
  @InjectManager()
  async findOrdered(
    suggestionIds: string[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await findOrdered(managerOf(sharedContext), suggestionIds)
  }

  /** @returns ids of those that were open. */
  @InjectManager()
  async decideSuggestions(
    decisions: readonly Decision[],
    by: { actor: string | null; note: string | null },
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await decideSuggestions(managerOf(sharedContext), decisions, by)
  }
}
