import type { OpenLine } from "../../../modules/reconciliation/storage/match/read-match-lines"
import type { DecidedItem, LineDecision } from "./line-decision"

type PlannedItem = { id: string; allocated_minor: string | null }

/** A decision as JSON keeps it. */
export type PlannedDecision = Omit<
  LineDecision,
  "line" | "items" | "expected_minor" | "alternatives"
> & {
  line_id: string
  items: PlannedItem[]
  expected_minor: string | null
  alternatives: (Omit<LineDecision["alternatives"][number], "items"> & {
    items: PlannedItem[]
  })[]
}

/** Writes and reads what a run decided. */
export const runPlan = {
  write: (decisions: LineDecision[]): PlannedDecision[] =>
    decisions.map(({ line, ...decision }) => ({
      ...decision,
      line_id: line.id,
      items: decision.items.map(writeItem),
      expected_minor: decision.expected_minor?.toString() ?? null,
      alternatives: decision.alternatives.map((one) => ({
        ...one,
        items: one.items.map(writeItem),
      })),
    })),

  /** @param lines open ones: of the others the plan is carried out. */
  read: (plan: PlannedDecision[], lines: OpenLine[]): LineDecision[] => {
    const byId = new Map(lines.map((line) => [line.id, line]))
    return plan.flatMap(({ line_id, ...decision }) => {
      const line = byId.get(line_id)
      return line
        ? {
            ...decision,
            line,
            items: decision.items.map(readItem),
            expected_minor: readMinor(decision.expected_minor),
            alternatives: decision.alternatives.map((one) => ({
              ...one,
              items: one.items.map(readItem),
            })),
          }
        : []
    })
  },
}

const writeItem = ({ id, allocated_minor }: DecidedItem): PlannedItem => ({
  id,
  allocated_minor: allocated_minor?.toString() ?? null,
})

const readItem = ({ id, allocated_minor }: PlannedItem): DecidedItem => ({
  id,
  allocated_minor: readMinor(allocated_minor),
})

const readMinor = (minor: string | null): bigint | null =>
  minor === null ? null : BigInt(minor)
