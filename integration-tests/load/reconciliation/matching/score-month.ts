import type { GeneratedMonth, TrueLine } from "./generated-month"
import type { Answer } from "./read-answers"

const share = (part: number, whole: number, digits = 4) =>
  whole === 0 ? null : Number(((100 * part) / whole).toFixed(digits))

/**
 * Scores answers against the truth. Right is the whole set of items.
 *
 * @param decisions one per line, in the order of the month's lines.
 */
export function scoreMonth(
  { items, lines }: GeneratedMonth,
  decisions: Answer[]
) {
  const answers = lines.map((line, at) => ({ ...line, made: decisions[at] }))
  const automatic = answers.filter(({ made }) => made.decision === "auto")
  const right = automatic.filter((one) => isSet(one, one.made.items))
  const payable = answers.filter(({ pays, again }) => pays.length > 0 && !again)
  const among = payable.filter((one) =>
    [one.made, ...one.made.alternatives].some((way) => isSet(one, way.items))
  )
  const allocated = automatic.flatMap(({ made, pays }) =>
    made.items.map(({ id, allocated_minor }) => ({
      minor: Number(allocated_minor),
      is_right: pays.includes(id),
    }))
  )
  const money = (of: typeof allocated) =>
    of.reduce((sum, { minor }) => sum + minor, 0)
  const adversaries = answers.filter(({ adversarial }) => adversarial !== null)
  return {
    automatic_percent: share(
      automatic.length,
      answers.length - adversaries.length,
      2
    ),
    precision_percent: share(right.length, automatic.length),
    wrong: automatic.length - right.length,
    money_misallocated_percent: share(
      money(allocated.filter(({ is_right }) => !is_right)),
      money(allocated)
    ),
    among_three_percent: share(among.length, payable.length, 2),
    adversarial_lines: adversaries.length,
    adversarial_matched: adversaries.filter(
      ({ made }) => made.decision === "auto"
    ).length,
    conservation_gaps: countGaps(answers, items),
    by_rule: byRule(automatic),
  }
}

type Scored = TrueLine & { made: Answer }

const isSet = ({ pays }: TrueLine, items: { id: string }[]) =>
  pays.length > 0 &&
  pays.length === items.length &&
  items.every(({ id }) => pays.includes(id))

/** Lines whose parts do not add up, and items that are paid too much. */
function countGaps(answers: Scored[], items: GeneratedMonth["items"]): number {
  const left = new Map(items.map(({ id, amount_minor }) => [id, amount_minor]))
  let gaps = 0
  for (const { line, made } of answers) {
    const sum = made.items.reduce(
      (total, { allocated_minor }) => total + allocated_minor,
      made.unapplied_minor
    )
    const expected = made.decision === "auto" ? line.amount_minor : 0n
    gaps += sum === expected ? 0 : 1
    for (const { id, allocated_minor } of made.items) {
      left.set(id, (left.get(id) ?? 0n) - allocated_minor)
    }
  }
  return gaps + [...left.values()].filter((minor) => minor < 0n).length
}

/** `right of all` by rule. */
function byRule(automatic: Scored[]): Record<string, string> {
  const counts = new Map<string, { right: number; of: number }>()
  for (const one of automatic) {
    const rule = one.made.rule ?? ""
    const count = counts.get(rule) ?? { right: 0, of: 0 }
    count.of++
    count.right += isSet(one, one.made.items) ? 1 : 0
    counts.set(rule, count)
  }
  return Object.fromEntries(
    [...counts].map(([rule, { right, of }]) => [rule, `${right} of ${of}`])
  )
}
