import {
  type LedgerObservation,
  type ReplayedEntry,
  replayLedger,
} from "../../../modules/replenishment/ledger/attribution/replay-ledger"
import { sumByKind } from "../../../modules/replenishment/ledger/attribution/sum-by-kind"
import { entryKinds } from "../../../modules/replenishment/ledger/entry-kinds"
import { unscaleUnits } from "../../../quantity/unscale-units"
import type { CaseKind } from "../../verify/cases/case-kind"
import { choiceField } from "../../verify/fields/choice-field"
import { listField } from "../../verify/fields/list-field"
import { nullableField } from "../../verify/fields/nullable-field"
import { objectField } from "../../verify/fields/object-field"
import { textField } from "../../verify/fields/text-field"
import { momentField } from "../fields/moment-field"
import { unitsField } from "../fields/units-field"
import { withDefaults } from "../fields/with-defaults"

const readExpected = withDefaults(
  objectField({
    key: textField,
    at: momentField,
    delta: unitsField,
    kind: choiceField(entryKinds),
    cause: nullableField(textField),
  }),
  { cause: null }
)

const readObservation = withDefaults(
  objectField({
    at: momentField,
    stocked: unitsField,
    order_id: nullableField(textField),
    source: nullableField(textField),
  }),
  { order_id: null, source: null }
)

const readInput = objectField({
  opening: unitsField,
  expected: listField(readExpected),
  observations: listField(readObservation),
})

/** The ledger of a level: what each change was, and what nobody explains. */
export const ledgerCase: CaseKind = (input) => {
  const { opening, expected, observations } = readInput(input, "")
  const causes = new Map(expected.map(({ key, cause }) => [key, cause]))
  const entries = replayLedger(
    opening,
    once(expected).map(({ key, ...change }) => ({ ...change, cause: key })),
    observations.map(toObservation)
  )
  return {
    entries: entries.map((entry) => toEntry(entry, causes)),
    balance: toNumber(entries[entries.length - 1].balance),
    by_kind: Object.fromEntries(
      [...sumByKind(entries)].map(([kind, units]) => [kind, toNumber(units)])
    ),
  }
}

/** A change that was announced twice happens once. */
const once = (expected: ReturnType<typeof readExpected>[]) =>
  expected.filter(
    ({ key }, index) => expected.findIndex((one) => one.key === key) === index
  )

const toObservation = ({
  at,
  stocked,
  order_id,
  source,
}: ReturnType<typeof readObservation>): LedgerObservation => ({
  at,
  observed: stocked,
  orderId: order_id,
  isSwept: source === "sweep",
})

const toEntry = (
  { kind, delta, balance, known, orderId }: ReplayedEntry,
  causes: Map<string, string | null>
) => ({
  kind,
  delta: toNumber(delta),
  balance: toNumber(balance),
  cause: known ? (causes.get(known.cause) ?? known.cause) : orderId,
})

const toNumber = (scaled: bigint) => Number(unscaleUnits(scaled))
