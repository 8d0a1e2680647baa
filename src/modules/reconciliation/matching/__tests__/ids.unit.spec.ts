import type { IdCandidate, IdLine } from "../ids/id-match"
import { pairById } from "../ids/pair-by-id"
import { findDuplicateDeposits } from "../payouts/find-duplicate-deposits"
import { matchPayouts } from "../payouts/match-payouts"

const line = (
  id: string,
  moved: bigint,
  more: Partial<IdLine> = {}
): IdLine => ({
  id,
  kind: moved < 0n ? "refund" : "capture",
  booked_on: "2026-10-06",
  moved_minor: moved,
  currency_code: "eur",
  ...more,
})

const candidate = (
  line_id: string,
  item_id: string,
  amount_minor: bigint,
  more: Partial<IdCandidate> = {}
): IdCandidate => ({
  line_id,
  item_id,
  kind: amount_minor < 0n ? "refund" : "capture",
  currency_code: "eur",
  state: "open",
  amount_minor,
  open_minor: amount_minor,
  authorised_minor: null,
  opened_at: "2026-10-05T08:00:00.000Z",
  is_returned: false,
  ...more,
})

const answers = (lines: IdLine[], candidates: IdCandidate[]) =>
  pairById(lines, candidates).map(({ line_id, item_id, reason }) => [
    line_id,
    item_id,
    reason,
  ])

describe("pairs by a provider's id", () => {
  it("match equal amounts without a word", () => {
    expect(answers([line("l", 4_990n)], [candidate("l", "i", 4_990n)])).toEqual(
      [["l", "i", null]]
    )
  })

  it.each([
    ["a part that the gateway took whole", 10_000n, 4_000n, 10_000n, "A06"],
    ["another amount", 9_800n, 10_000n, 10_000n, "A04"],
    ["shifted decimals", 1_500_000_000n, 15_000_000n, 15_000_000n, "A16"],
  ])("name %s", (_what, moved, due, authorised, reason) => {
    expect(
      answers(
        [line("l", moved)],
        [candidate("l", "i", due, { authorised_minor: authorised })]
      )
    ).toEqual([["l", "i", reason]])
  })

  it("call the third decimal that a gateway cannot carry rounding", () => {
    const kwd = { currency_code: "kwd" }
    expect(
      answers([line("l", 1_240n, kwd)], [candidate("l", "i", 1_234n, kwd)])
    ).toEqual([["l", "i", "A17"]])
    expect(
      answers([line("l", 1_244n, kwd)], [candidate("l", "i", 1_234n, kwd)])
    ).toEqual([["l", "i", "A04"]])
  })

  it.each([
    ["a charge that the shop does not know", 5_000n, [], "A02"],
    ["a refund that the shop does not know", -5_000n, [], "A08"],
    [
      "a second charge",
      5_900n,
      [candidate("l", "i", 5_900n, { state: "matched", open_minor: 0n })],
      "A03",
    ],
    [
      "a second refund",
      -5_900n,
      [candidate("l", "i", -5_900n, { state: "matched", open_minor: 0n })],
      "A09",
    ],
    [
      "what a failed refund gives back",
      5_900n,
      [candidate("l", "r", -5_900n), candidate("l", "i", 5_900n)],
      "A10",
    ],
    [
      "cash for a parcel that came back",
      5_900n,
      [
        candidate("l", "i", 5_900n, {
          kind: "cod_due",
          state: "excluded",
          is_returned: true,
        }),
      ],
      "D04",
    ],
    [
      "another currency",
      5_900n,
      [candidate("l", "i", 5_900n, { currency_code: "usd" })],
      "A05",
    ],
  ])("leave %s open", (_what, moved, candidates, reason) => {
    const kind = moved < 0n || reason === "A10" ? "refund" : "capture"
    expect(answers([line("l", moved, { kind })], candidates)).toEqual([
      ["l", null, reason],
    ])
  })

  it("name the refund that failed, not the capture of its payment", () => {
    const failed = line("l", 5_900n, { kind: "refund" })
    const known = [candidate("l", "i", 5_900n), candidate("l", "r", -5_900n)]
    expect(pairById([failed], known)).toMatchObject([{ about_item_id: "r" }])
  })

  it("pair refunds of one payment as a multiset, the earlier first", () => {
    const lines = [
      line("b", -1_000n, { booked_on: "2026-10-08" }),
      line("a", -1_000n),
      line("c", -500n),
    ]
    const candidates = lines.flatMap(({ id }) => [
      candidate(id, "late", -1_000n, { opened_at: "2026-10-07T00:00:00.000Z" }),
      candidate(id, "early", -1_000n),
      candidate(id, "small", -500n),
    ])
    const expected = [
      ["b", "late", null],
      ["a", "early", null],
      ["c", "small", null],
    ]
    expect(answers(lines, candidates)).toEqual(expected)
    expect(answers([...lines].reverse(), [...candidates].reverse())).toEqual(
      [...expected].reverse()
    )
  })

  it("decide nothing where two items fit another amount", () => {
    expect(
      answers(
        [line("l", 700n)],
        [candidate("l", "i", 500n), candidate("l", "j", 600n)]
      )
    ).toEqual([["l", null, "A02"]])
  })
})

describe("payouts at the bank", () => {
  const bank = (id: string, amount_minor: bigint, text = "", day = "08") => ({
    id,
    booked_on: `2026-10-${day}`,
    amount_minor,
    currency_code: "eur",
    text,
  })
  const payout = (item_id: string, open_minor: bigint, day = "07") => ({
    item_id,
    account_id: "psp",
    external_id: `po_10000${item_id}`,
    paid_on: `2026-10-${day}`,
    open_minor,
    currency_code: "eur",
  })

  it("are known by their id, whatever the bank wrote around it", () => {
    expect(
      matchPayouts(
        [bank("l", 16_162n, "STRIPE PO 100001 EUR")],
        [payout("1", 16_162n), payout("2", 16_162n)]
      )
    ).toEqual([{ line_id: "l", rule: "payout_id", item_ids: ["1"] }])
  })

  it("are known by amount and day when nothing else fits", () => {
    expect(matchPayouts([bank("l", 500n)], [payout("1", 500n)])).toEqual([
      { line_id: "l", rule: "payout_window", item_ids: ["1"] },
    ])
    expect(
      matchPayouts([bank("l", 500n)], [payout("1", 500n), payout("2", 500n)])
    ).toEqual([])
    expect(
      matchPayouts([bank("l", 500n), bank("m", 500n)], [payout("1", 500n)])
    ).toEqual([])
    expect(
      matchPayouts([bank("l", 500n, "", "20")], [payout("1", 500n)])
    ).toEqual([])
  })

  it.each([
    ["under its id", "PO-100001 EUR", "09", true],
    ["under the same words", "STRIPE PAYMENTS", "12", true],
    ["under other words", "STRIPE", "09", false],
    ["after more than a week", "STRIPE PAYMENTS", "16", false],
  ])("that come once more %s", (_what, text, day, isTwice) => {
    const first = { ...payout("1", 0n), ...bank("f", 500n, "STRIPE PAYMENTS") }
    const found = findDuplicateDeposits(
      [bank("l", 500n, text, day), bank("m", 499n, "STRIPE PAYMENTS", day)],
      [first]
    )
    expect([...found]).toEqual(isTwice ? [["l", "1"]] : [])
  })

  it("are known as a sum of those that follow each other", () => {
    expect(
      matchPayouts(
        [bank("l", 800n)],
        [payout("1", 500n, "05"), payout("2", 300n, "06"), payout("3", 9n)]
      )
    ).toEqual([{ line_id: "l", rule: "payout_window", item_ids: ["1", "2"] }])
  })
})
