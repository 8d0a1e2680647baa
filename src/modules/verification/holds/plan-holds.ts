import { isDeepStrictEqual } from "node:util"
import type { CheckOutcome } from "../checks/check-outcome"
import { endsWhenMet } from "./ends-when-met"
import { isHoldType } from "./is-hold-type"
import type { OpenHold, WantedHold } from "./open-hold"

export type HoldPlan = {
  /** What the checks want held now: new holds and those with new evidence. */
  place: WantedHold[]
  /** Holds whose cause has ended. */
  release: OpenHold[]
  /** Holds that stay open, those of persons among them. */
  keep: OpenHold[]
}

/**
 * What the checks' findings mean for the order's holds: all are placed at
 * once, those whose cause ended are released, and nothing that a person must
 * decide is touched.
 *
 * @param isGone whether goods have left: then nothing can be held any more.
 * @param decided holds that a person ended or overrode: they stand for their
 *   own evidence only.
 */
export function planHolds(
  outcomes: CheckOutcome[],
  open: OpenHold[],
  isGone: boolean,
  decided: WantedHold[] = []
): HoldPlan {
  const isDecided = ({ type, subject, evidence }: WantedHold) =>
    decided.some((one) =>
      isDeepStrictEqual(
        [one.type, one.subject, one.evidence],
        [type, subject, evidence]
      )
    )
  const wanted = isGone
    ? []
    : outcomes.flatMap(toWanted).filter((hold) => !isDecided(hold))
  const isWanted = ({ type, subject }: OpenHold) =>
    wanted.some((hold) => hold.type === type && hold.subject === subject)
  const release = open.filter(
    (hold) =>
      hold.source === "check" && endsWhenMet(hold.type) && !isWanted(hold)
  )
  return {
    place: wanted,
    release,
    keep: open.filter((hold) => !release.includes(hold)),
  }
}

/** One hold per type; only failed checks are told apart by their subject. */
function toWanted({ findings }: CheckOutcome): WantedHold[] {
  const holds = new Map<string, WantedHold>()
  for (const { code, subject, level, output } of findings) {
    if (level !== "block" || !isHoldType(code)) {
      continue
    }
    const own = code === "CHECK_FAILED" ? subject : ""
    const known = holds.get(`${code} ${own}`)
    const items = [...itemsOf(known), { subject, ...output }]
    holds.set(`${code} ${own}`, {
      type: code,
      subject: own,
      evidence: subject && !own ? { items } : output,
    })
  }
  return [...holds.values()]
}

const itemsOf = (hold: WantedHold | undefined): unknown[] =>
  (hold?.evidence?.items as unknown[] | undefined) ?? []
