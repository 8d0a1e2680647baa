import { pairById } from "../../../src/modules/reconciliation/matching/ids/pair-by-id"
import { matchPayouts } from "../../../src/modules/reconciliation/matching/payouts/match-payouts"
import { makePayouts } from "./legs/make-payouts"
import { makeSettlement } from "./legs/make-settlement"

const PAYMENTS = 100_000
const DAYS = 2_000
/** Percent (design §12). */
const TARGETS = {
  A: { recall: 99.9, precision: 100 },
  B: { recall: 97, precision: 99.99 },
  D: { recall: 97, precision: 99.99 },
}

type Answer = { wanted: string; made: string | null }

/** How much of what is true the legs without payers find, and how rightly. */
export const measureLegs = (seed: number) => [
  score("A", settle(makeSettlement(PAYMENTS, seed, true))),
  score("B", payOut(seed)),
  score("D", settle(makeSettlement(PAYMENTS, seed + 1, false))),
]

function settle({
  lines,
  candidates,
  truth,
}: ReturnType<typeof makeSettlement>): Answer[] {
  return pairById(lines, candidates).map(({ line_id, item_id }) => ({
    wanted: truth.get(line_id) ?? "",
    made: item_id,
  }))
}

function payOut(seed: number): Answer[] {
  const { lines, payouts, truth } = makePayouts(DAYS, seed)
  const made = new Map(
    matchPayouts(lines, payouts).map(({ line_id, item_ids }) => [
      line_id,
      [...item_ids].sort().join(),
    ])
  )
  return lines.map(({ id }) => ({
    wanted: [...(truth.get(id) ?? [])].sort().join(),
    made: made.get(id) ?? null,
  }))
}

function score(leg: keyof typeof TARGETS, answers: Answer[]) {
  const percent = (part: number, whole: number) =>
    Number(((100 * part) / whole).toFixed(4))
  const matched = answers.filter(({ made }) => made !== null)
  const right = matched.filter(({ wanted, made }) => wanted === made).length
  const recall = percent(
    right,
    answers.filter(({ wanted }) => wanted !== "").length
  )
  const precision = percent(right, matched.length)
  const target = TARGETS[leg]
  return {
    record: `leg_${leg}`,
    lines: answers.length,
    recall_percent: recall,
    precision_percent: precision,
    wrong: matched.length - right,
    target,
    met: recall >= target.recall && precision >= target.precision,
  }
}
