import { divideLine, type WantedItem } from "../divide-line"

const pay = (amount: bigint, item: Partial<WantedItem>) =>
  divideLine({ amount_minor: amount, currency_code: "idr", parts: null }, [
    { id: "i", open_minor: 1_347n, wanted_minor: null, ...item },
  ]).map(({ kind, allocated_minor }) => [kind, allocated_minor])

describe("a line that pays an amount with a suffix", () => {
  it.each([
    ["the whole", 1_347n, 1_347n, 347n, { item: 1_000n, suffix: 347n }],
    [
      "more",
      1_400n,
      1_347n,
      347n,
      { item: 1_000n, suffix: 347n, unapplied: 53n },
    ],
    ["a part", 600n, 1_347n, 347n, { item: 600n }],
    ["all but the suffix", 1_000n, 1_347n, 347n, { item: 1_000n }],
    [
      "some of the suffix",
      1_100n,
      1_347n,
      347n,
      { item: 1_000n, suffix: 100n },
    ],
    ["the rest after a part", 747n, 747n, 347n, { item: 400n, suffix: 347n }],
    ["the suffix alone", 347n, 347n, 347n, { suffix: 347n }],
    [
      "the whole, less a suffix",
      653n,
      653n,
      -347n,
      { item: 1_000n, suffix: -347n },
    ],
    ["a part, less a suffix", 600n, 653n, -347n, { item: 600n }],
    ["the rest, less a suffix", 53n, 53n, -347n, { item: 400n, suffix: -347n }],
    ["no suffix", 1_347n, 1_347n, 0n, { item: 1_347n }],
  ] as const)(
    "has for %s its own part of it",
    (_what, amount, open_minor, suffix_left_minor, parts) => {
      const found = pay(amount, { open_minor, suffix_left_minor })
      expect(Object.fromEntries(found)).toEqual(parts)
      expect(
        found.reduce((sum, [, minor]) => sum + (minor as bigint), 0n)
      ).toBe(amount)
    }
  )
})
