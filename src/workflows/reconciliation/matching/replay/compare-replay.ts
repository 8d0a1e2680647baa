import type { RefusedPair } from "../../../../modules/reconciliation/storage/match/read-refused-pairs"
import type { StandingMatch } from "../../../../modules/reconciliation/storage/match/read-standing-matches"
import type {
  ReplayCounts,
  ReplayExample,
} from "../../../../types/reconciliation/replays"
import type { LineDecision } from "../line-decision"

/** What a replay decides of a line, beside what stands of it. */
export type ReplayedLine = {
  decision: LineDecision
  standing: StandingMatch | null
  difference: ReplayExample["difference"] | null
}

export type ComparedReplay = {
  counts: ReplayCounts
  by_rule: Record<string, number>
  lines: ReplayedLine[]
}

type Replayed = {
  /** What the rules decide with what people decided heeded. */
  decisions: LineDecision[]
  /** What they decide alone. */
  alone: LineDecision[]
  standing: StandingMatch[]
  refused: RefusedPair[]
}

/** Counts where a replay and what stands differ. */
export function compareReplay({
  decisions,
  alone,
  standing,
  refused,
}: Replayed): ComparedReplay {
  const matches = new Map(standing.map((match) => [match.line_id, match]))
  const lines = decisions.map((decision): ReplayedLine => {
    const match = matches.get(decision.line.id) ?? null
    return { decision, standing: match, difference: differ(decision, match) }
  })
  const are = (decision: LineDecision["decision"]) =>
    decisions.filter((one) => one.decision === decision).length
  const differs = (difference: ReplayExample["difference"]) =>
    lines.filter((line) => line.difference === difference).length
  const pairs = new Set(refused.map((one) => `${one.line_id}|${one.item_id}`))
  const [auto, other, newly] = [are("auto"), differs("other"), differs("newly")]
  return {
    counts: {
      lines: lines.length,
      auto,
      suggest: are("suggest"),
      none: are("none"),
      same: auto - other - newly,
      other,
      newly,
      no_longer: differs("no_longer"),
      against_people: alone.filter((decision) =>
        isAgainstPeople(decision, matches.get(decision.line.id), pairs)
      ).length,
    },
    by_rule: countRules(decisions),
    lines,
  }
}

function differ(
  decision: LineDecision,
  standing: StandingMatch | null
): ReplayedLine["difference"] {
  if (decision.decision !== "auto") {
    return standing?.is_by_rule ? "no_longer" : null
  }
  if (!standing) {
    return "newly"
  }
  return hasItemsOf(decision, standing) ? null : "other"
}

const hasItemsOf = ({ items }: LineDecision, { item_ids }: StandingMatch) =>
  items.length === item_ids.length &&
  items.every(({ id }) => item_ids.includes(id))

function isAgainstPeople(
  decision: LineDecision,
  standing: StandingMatch | undefined,
  refused: Set<string>
): boolean {
  if (decision.decision !== "auto") {
    return false
  }
  if (standing && !standing.is_by_rule) {
    return !hasItemsOf(decision, standing)
  }
  return decision.items.some(({ id }) =>
    refused.has(`${decision.line.id}|${id}`)
  )
}

function countRules(decisions: LineDecision[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { decision, rule } of decisions) {
    if (decision === "auto" && rule) {
      counts[rule] = (counts[rule] ?? 0) + 1
    }
  }
  return counts
}
