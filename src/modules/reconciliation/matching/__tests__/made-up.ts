import { matchExpectedItems } from "../match-expected-items"
import type { ExpectedItem } from "../expected-item"
import type { MatchDecision } from "../match-decision"
import type { MatchLine } from "../match-line"
import type { MatchSettings } from "../match-settings"

/** Rupiah in minor units. */
export const rupiah = (amount: number): bigint => BigInt(amount) * 100n

/** An open order of BUDI SANTOSO over Rp 249,000 with code MD7K3Q98. */
export const item = (
  id: string,
  {
    amount = 249_000,
    ...more
  }: Partial<ExpectedItem> & { amount?: number } = {}
): ExpectedItem => ({
  id,
  reference: "MD7K3Q98",
  amount_minor: rupiah(amount),
  due_minor: rupiah(amount),
  currency: "IDR",
  opened_on: "2026-10-01",
  due_on: null,
  payer: "BUDI SANTOSO",
  status: "open",
  unique_amount: false,
  ...more,
})

/** A line of Rp 249,000 a day later. */
export const line = (
  id: string,
  text: string,
  { amount = 249_000, ...more }: Partial<MatchLine> & { amount?: number } = {}
): MatchLine => ({
  id,
  booked_on: "2026-10-02",
  amount_minor: rupiah(amount),
  currency: "IDR",
  text,
  reference: null,
  payer: null,
  ...more,
})

/** Answers in a form that is short to compare: `auto reference C06 a:249000`. */
export const answers = (
  lines: MatchLine[],
  items: ExpectedItem[],
  settings: Partial<MatchSettings> = {}
): string[] => matchExpectedItems(lines, items, settings).decisions.map(summary)

function summary(made: MatchDecision): string {
  const ways = made.alternatives.map((one) => parts(one.items)).join(" | ")
  return [
    made.decision,
    made.rule,
    made.reason,
    parts(made.items),
    made.unapplied_minor ? `rest ${made.unapplied_minor / 100n}` : "",
    made.about.length ? `about ${made.about.join(",")}` : "",
    ways && `? ${ways}`,
  ]
    .filter(Boolean)
    .join(" ")
}

const parts = (items: MatchDecision["items"]) =>
  items
    .map(({ id, allocated_minor }) => `${id}:${allocated_minor / 100n}`)
    .join("+")
