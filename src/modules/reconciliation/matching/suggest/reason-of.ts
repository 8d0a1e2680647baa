import type { Cascade } from "../cascade"
import type { LineReading } from "../line-reading"
import type { MatchReason } from "../match-reason"
import type { Candidate } from "./candidate"

/**
 * Why the likeliest suggestion is no decision, as a code of design §7.
 *
 * @param candidates the likeliest first.
 */
export function reasonOf(
  candidates: Candidate[],
  reading: LineReading,
  { doubted }: Cascade
): MatchReason | null {
  if (candidates.length === 0) {
    return null
  }
  const [{ kind, parts, ties }] = candidates
  const [{ item }] = parts
  const { line, day } = reading
  if (doubted.has(reading)) {
    return "C04"
  }
  switch (kind) {
    case "code_amount":
      return day > item.until ? "C06" : null
    case "code":
      return item.open_minor > line.amount_minor === line.amount_minor > 0n
        ? "C01"
        : "C02"
    case "codes":
      return "C08"
    case "typo_amount":
      return candidates.filter((one) => one.kind === kind).length > 1
        ? "C05"
        : "C03"
    case "typo":
      return "C03"
    case "inside":
    case "inside_amount":
      return null
    default:
      return ties > 0 ? "C05" : null
  }
}
