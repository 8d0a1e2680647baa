import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import { readStanding } from "../storage/discrepancies/read-standing"
import {
  type NewDiscrepancy,
  writeDiscrepancies,
} from "../storage/discrepancies/write-discrepancies"
import { confirmMatch } from "../storage/match/confirm-match"
import { confirmMatches } from "../storage/match/confirm-matches"
import type { ConfirmMatchInput } from "../storage/match/decide-match"
import { finishRun, type RunEnd } from "../storage/match/finish-run"
import { planRun, type PlannedRun } from "../storage/match/plan-run"
import { readExpectedItems } from "../storage/match/read-expected-items"
import { readIdCandidates } from "../storage/match/read-id-candidates"
import { readLastRun } from "../storage/match/read-last-run"
import { readMatchLines } from "../storage/match/read-match-lines"
import { readOpenPayouts } from "../storage/match/read-open-payouts"
import { readPaidPayouts } from "../storage/match/read-paid-payouts"
import { readRefusedPairs } from "../storage/match/read-refused-pairs"
import { readRuleRecords } from "../storage/match/read-rule-records"
import { readStandingMatches } from "../storage/match/read-standing-matches"
import { settleBatches } from "../storage/match/settle-batches"
import { undoMatch, type UndoMatchInput } from "../storage/match/undo-match"
import {
  type NewSuggestion,
  writeSuggestions,
} from "../storage/match/write-suggestions"
import { ImportService } from "../imports/import-service"

/** Which line pays what, and what is left unexplained. */
export class MatchService extends ImportService {
  @InjectManager()
  async readMatchLines(
    wanted: Parameters<typeof readMatchLines>[1],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readMatchLines(managerOf(sharedContext), wanted)
  }

  @InjectManager()
  async readIdCandidates(
    wanted: Parameters<typeof readIdCandidates>[1],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readIdCandidates(managerOf(sharedContext), wanted)
  }

  @InjectManager()
  async readExpectedItems(
    wanted: Parameters<typeof readExpectedItems>[1],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readExpectedItems(managerOf(sharedContext), wanted)
  }

  @InjectManager()
  async readOpenPayouts(
    setAside: string[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readOpenPayouts(managerOf(sharedContext), setAside)
  }

  @InjectManager()
  async readPaidPayouts(
    lines: Parameters<typeof readPaidPayouts>[1],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readPaidPayouts(managerOf(sharedContext), lines)
  }

  @InjectManager()
  async readStandingMatches(
    lineIds: string[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readStandingMatches(managerOf(sharedContext), lineIds)
  }

  @InjectManager()
  async readRefusedPairs(
    lineIds: string[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readRefusedPairs(managerOf(sharedContext), lineIds)
  }

  @InjectManager()
  async readRuleRecords(@MedusaContext() sharedContext: Context = {}) {
    return await readRuleRecords(managerOf(sharedContext))
  }

  @InjectManager()
  async confirmMatch(
    match: ConfirmMatchInput,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await confirmMatch(managerOf(sharedContext), match)
  }

  @InjectManager()
  async confirmMatches(
    matches: ConfirmMatchInput[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await confirmMatches(managerOf(sharedContext), matches)
  }

  @InjectManager()
  async undoMatch(
    match: UndoMatchInput,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await undoMatch(managerOf(sharedContext), match)
  }

  @InjectManager()
  async writeSuggestions(
    accountId: string,
    suggestions: NewSuggestion[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    await writeSuggestions(managerOf(sharedContext), accountId, suggestions)
  }

  @InjectManager()
  async writeDiscrepancies(
    accountId: string | null,
    standing: NewDiscrepancy[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await writeDiscrepancies(
      managerOf(sharedContext),
      accountId,
      standing
    )
  }

  /** @returns what does not agree, as the account's rows tell it. */
  @InjectManager()
  async readStanding(
    accountId: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readStanding(managerOf(sharedContext), accountId)
  }

  @InjectManager()
  async settleBatches(@MedusaContext() sharedContext: Context = {}) {
    await settleBatches(managerOf(sharedContext))
  }

  @InjectManager()
  async readLastRun(
    accountId: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readLastRun(managerOf(sharedContext), accountId)
  }

  @InjectManager()
  async planRun(run: PlannedRun, @MedusaContext() sharedContext: Context = {}) {
    return await planRun(managerOf(sharedContext), run)
  }

  @InjectManager()
  async finishRun(end: RunEnd, @MedusaContext() sharedContext: Context = {}) {
    return await finishRun(managerOf(sharedContext), end)
  }
}
