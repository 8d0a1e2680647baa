import { ruleConfidence } from "./confidence/rule-confidence"
import type { MatchEvidence } from "../../../types/reconciliation/match-evidence"
import type { ItemBook } from "./item-book"
import type { LineReading } from "./line-reading"
import type { MatchDecision } from "./match-decision"
import type { MatchReason } from "./match-reason"
import type { MatchRule } from "./match-rule"
import type { MatchSettings } from "./match-settings"
import type { OpenItem } from "./open-item"
import { findBoilerplate } from "./payer/find-boilerplate"

export type MatchPart = { item: OpenItem; minor: bigint }

/** What a rule found for a line. */
export type FoundMatch = {
  rule: MatchRule
  reason: MatchReason | null
  parts: MatchPart[]
  evidence: MatchEvidence[]
}

/** Lines on their way through the stages, and what was decided. */
export class Cascade {
  readonly decisions = new Map<string, MatchDecision>()
  /** Codes of which another line paid exactly what is open, by item. */
  readonly claims = new Map<OpenItem, LineReading[]>()
  /** Lines whose code is likely somebody else's: no later rule takes it. */
  readonly doubted = new Set<LineReading>()
  /** Words of the bank's texts that are no names. */
  readonly boilerplate: ReadonlySet<string>
  private waiting: LineReading[]

  /** @param readings in the order in which they are matched. */
  constructor(
    readonly book: ItemBook,
    readings: LineReading[],
    readonly settings: MatchSettings
  ) {
    this.waiting = readings
    this.boilerplate = findBoilerplate(readings)
  }

  /** Lines that nothing has decided, in order. */
  get pending(): LineReading[] {
    this.waiting = this.waiting.filter(
      ({ line }) => !this.decisions.has(line.id)
    )
    return this.waiting
  }

  /**
   * Decides a line and takes its items; suggests the same where the rule is
   * not sure enough to decide.
   */
  match(reading: LineReading, found: FoundMatch): void {
    const { line } = reading
    const { rule, reason, parts, evidence } = found
    const confidence = ruleConfidence(rule, this.settings)
    const items = parts.map(({ item, minor }) => ({
      id: item.item.id,
      allocated_minor: minor,
    }))
    if (confidence < this.settings.automatic_least) {
      const why: MatchEvidence = {
        key: "rule_suggests_only",
        values: { rule, confidence: confidence.toFixed(4) },
      }
      this.decide(line.id, {
        decision: "suggest",
        confidence,
        reason,
        evidence: [why],
        alternatives: [{ items, confidence, evidence: [...evidence, why] }],
      })
      return
    }
    for (const { item, minor } of parts) {
      this.book.take(item, minor)
    }
    reading.forget()
    const allocated = parts.reduce((sum, { minor }) => sum + minor, 0n)
    this.decide(line.id, {
      decision: "auto",
      rule,
      confidence,
      reason,
      items,
      unapplied_minor: line.amount_minor - allocated,
      evidence,
    })
  }

  decide(line: string, made: Partial<MatchDecision>): void {
    this.decisions.set(line, {
      line,
      decision: "none",
      rule: null,
      confidence: null,
      reason: null,
      items: [],
      unapplied_minor: 0n,
      about: [],
      evidence: [],
      alternatives: [],
      ...made,
    })
  }
}
