import type { StandingMatch } from "../../../../../modules/reconciliation/storage/match/read-standing-matches"
import type { LineDecision } from "../../line-decision"
import { undecided } from "../../undecided"
import { compareReplay } from "../compare-replay"

const open = (id: string): LineDecision =>
  undecided({
    id,
    file_id: "orfil_1",
    kind: "unknown",
    booked_on: "2026-11-20",
    amount_minor: 100n,
    moved_minor: 100n,
    currency_code: "idr",
    text: "",
    party: null,
    reference: null,
    refs: [],
    may_decide: true,
  })

const decided = (id: string, ...items: string[]): LineDecision => ({
  ...open(id),
  decision: "auto",
  rule: "reference",
  items: items.map((item) => ({ id: item, allocated_minor: null })),
})

const standing = (
  line_id: string,
  is_by_rule: boolean,
  ...item_ids: string[]
): StandingMatch => ({
  id: `match_of_${line_id}`,
  line_id,
  rule: is_by_rule ? "reference" : "manual",
  decided_by: is_by_rule ? "system" : "user_1",
  is_by_rule,
  item_ids,
})

const counts = {
  lines: 1,
  auto: 0,
  suggest: 0,
  none: 0,
  same: 0,
  other: 0,
  newly: 0,
  no_longer: 0,
  against_people: 0,
}

const compare = (
  decision: LineDecision,
  match?: StandingMatch,
  rest: { alone?: LineDecision; refused?: [string, string][] } = {}
) => {
  const { lines, ...compared } = compareReplay({
    decisions: [decision],
    alone: [rest.alone ?? decision],
    standing: match ? [match] : [],
    refused: (rest.refused ?? []).map(([line_id, item_id]) => ({
      line_id,
      item_id,
      state: "undone",
    })),
  })
  return { ...compared, difference: lines[0].difference }
}

describe("a replay against what stands", () => {
  it("is the same with the same items, whatever their order", () => {
    const match = standing("l1", true, "i1", "i2")
    expect(compare(decided("l1", "i2", "i1"), match)).toEqual({
      counts: { ...counts, auto: 1, same: 1 },
      by_rule: { reference: 1 },
      difference: null,
    })
  })

  it.each([[["i1"]], [["i1", "i3"]], [["i1", "i2", "i3"]]])(
    "is another with %j",
    (items) => {
      const match = standing("l1", true, "i1", "i2")
      expect(compare(decided("l1", ...items), match)).toMatchObject({
        counts: { ...counts, auto: 1, other: 1 },
        difference: "other",
      })
    }
  )

  it("is new where nothing stands, and gone where only a rule's stands", () => {
    expect(compare(decided("l1", "i1"))).toMatchObject({
      counts: { ...counts, auto: 1, newly: 1 },
      difference: "newly",
    })
    expect(compare(open("l1"), standing("l1", true, "i1"))).toEqual({
      counts: { ...counts, none: 1, no_longer: 1 },
      by_rule: {},
      difference: "no_longer",
    })
    expect(compare(open("l1"), standing("l1", false, "i1"))).toEqual({
      counts: { ...counts, none: 1 },
      by_rule: {},
      difference: null,
    })
  })

  it("is against people who matched other items, or took these back", () => {
    expect(
      compare(decided("l1", "i1"), standing("l1", false, "i2")).counts
    ).toEqual({ ...counts, auto: 1, other: 1, against_people: 1 })
    const heeded = { ...open("l1"), decision: "suggest" as const }
    const alone = decided("l1", "i1")
    expect(
      compare(heeded, undefined, { alone, refused: [["l1", "i1"]] }).counts
    ).toEqual({ ...counts, suggest: 1, against_people: 1 })
    expect(
      compare(heeded, standing("l1", false, "i1"), {
        alone,
        refused: [["l1", "i1"]],
      }).counts
    ).toEqual({ ...counts, suggest: 1 })
    expect(
      compare(alone, undefined, { refused: [["l2", "i1"]] }).counts
    ).toEqual({ ...counts, auto: 1, newly: 1 })
  })
})
