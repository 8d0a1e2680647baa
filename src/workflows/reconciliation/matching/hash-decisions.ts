import { createHash } from "node:crypto"
import type { LineDecision } from "./line-decision"

/** The same decisions have the same hash, in whatever order they came. */
export function hashDecisions(decisions: LineDecision[]): string {
  const rows = decisions
    .map(({ line, decision, rule, reason, items, alternatives }) => [
      line.id,
      decision,
      rule,
      reason,
      items.map(toText),
      alternatives.map((one) => one.items.map(toText)),
    ])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
  return createHash("sha256").update(JSON.stringify(rows)).digest("hex")
}

const toText = ({
  id,
  allocated_minor,
}: {
  id: string
  allocated_minor: bigint | null
}) => `${id}:${allocated_minor ?? "all"}`
