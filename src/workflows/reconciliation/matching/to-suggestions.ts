import type { NewSuggestion } from "../../../modules/reconciliation/storage/match/write-suggestions"
import type { LineDecision } from "./line-decision"

const MOST = 3

/** What people may confirm of lines that no rule decided. */
export const toSuggestions = (decisions: LineDecision[]): NewSuggestion[] =>
  decisions
    .filter(({ decision }) => decision !== "auto")
    .flatMap(({ line, rule, reason, alternatives }) =>
      alternatives
        .slice(0, MOST)
        .map(({ items, confidence, evidence }, index) => {
          const given = items.reduce(
            (sum, { allocated_minor }) => sum + (allocated_minor ?? 0n),
            0n
          )
          const isOpenEnded = items.some(
            ({ allocated_minor }) => allocated_minor === null
          )
          return {
            line_id: line.id,
            rank: index + 1,
            rule: rule ?? "suggested",
            confidence,
            reason,
            items: items.map(({ id, allocated_minor }) => ({
              id,
              allocated: (allocated_minor ?? line.moved_minor).toString(),
            })),
            unapplied_minor: (isOpenEnded
              ? 0n
              : line.moved_minor - given
            ).toString(),
            evidence,
          }
        })
    )
