import { checkFees } from "../check-fees"
import { expectedFee } from "../expected-fee"
import { feeContract } from "../fee-contract"
import type { FeeLine } from "../fee-line"
import { sumFees } from "../sum-fees"

const line = (more: Partial<FeeLine> = {}): FeeLine => ({
  id: "orlin_1",
  batch_id: null,
  order_id: null,
  kind: "capture",
  currency_code: "eur",
  moved_minor: 10_000n,
  fee_minor: 0n,
  tax_minor: 0n,
  text: "VISA card",
  reference: null,
  original_amount: null,
  original_rate: null,
  ...more,
})

describe("what a contract takes", () => {
  it.each([
    ["a share and a fixed part", {}, {}, 165n],
    ["at least the minimum", { minimum_minor: "200" }, {}, 200n],
    ["at most the maximum", { maximum_minor: "100" }, {}, 100n],
    [
      "of what went out as of what came in",
      { kinds: ["refund"] },
      {
        kind: "refund",
        moved_minor: -10_000n,
      },
      165n,
    ],
    ["nothing of another kind", { kinds: ["refund"] }, {}, null],
    ["nothing of another method", { payment_method: "paypal" }, {}, null],
    ["by a word of the text", { payment_method: "Card" }, {}, 165n],
    ["nothing of another currency", { currency_code: "USD" }, {}, null],
  ])("is %s", (_what, rule, more, fee) => {
    const contract = feeContract.parse({
      rules: [{ percent: "1.4", fixed_minor: "25", ...rule }],
    })
    expect(expectedFee(contract, line(more))?.fee_minor ?? null).toBe(fee)
  })

  it.each([
    ["half_up", "0.05", 1n],
    ["half_even", "0.05", 0n],
    ["half_even", "0.15", 2n],
    ["floor", "0.09", 0n],
    ["ceil", "0.01", 1n],
  ])("is rounded %s of %s %%", (rounding, percent, fee) => {
    const contract = feeContract.parse({ rules: [{ percent }], rounding })
    expect(
      expectedFee(contract, line({ moved_minor: 1_000n }))?.fee_minor
    ).toBe(fee)
  })

  it("is rounded to what can be paid, and its tax by itself", () => {
    const cod = line({ currency_code: "idr", moved_minor: 24_900_000n })
    const rules = [{ percent: "3", vat_percent: "11" }]
    expect(
      expectedFee(feeContract.parse({ rules, unit: "payable" }), cod)
    ).toEqual({ fee_minor: 747_000n, tax_minor: 82_200n })
    expect(
      expectedFee(
        feeContract.parse({ rules, unit: "wire", wire_exponent: 1 }),
        cod
      )
    ).toEqual({ fee_minor: 747_000n, tax_minor: 82_170n })
    expect(expectedFee(feeContract.parse({ rules }), cod)).toEqual({
      fee_minor: 747_000n,
      tax_minor: 82_170n,
    })
  })
})

describe("fees off the contract", () => {
  const contract = feeContract.parse({
    rules: [{ percent: "1.4", fixed_minor: "25" }],
    fx_spread_percent: "2",
  })

  it.each([
    [165n, []],
    [166n, []],
    [167n, [["A14", -2n]]],
    [100n, [["A14", 65n]]],
  ])("are named when %d was taken", (fee_minor, found) => {
    const drafts = checkFees(contract, "psp", [line({ fee_minor })])
    expect(drafts.map((one) => [one.code, one.amount_minor])).toEqual(found)
  })

  it("are D03 of a courier, and say both amounts", () => {
    expect(checkFees(contract, "courier", [line()])).toMatchObject([
      {
        code: "D03",
        amount_minor: 165n,
        evidence: { found_minor: "0", expected_minor: "165" },
      },
    ])
  })

  it.each([
    ["within the spread", 9_800n, []],
    ["better than the rate", 10_100n, []],
    ["below it", 9_700n, [["A15", -100n]]],
    ["given back within it", -10_200n, []],
    ["given back above it", -10_300n, [["A15", -100n]]],
  ])("tell a conversion %s", (_what, moved_minor, found) => {
    const drafts = checkFees(
      feeContract.parse({ rules: [], fx_spread_percent: "2" }),
      "psp",
      [
        line({
          moved_minor,
          original_amount: "110.00",
          original_rate: "0.90909091",
        }),
      ]
    )
    expect(drafts.map((one) => [one.code, one.amount_minor])).toEqual(found)
  })

  it("are summed by currency over the lines that a rule fits", () => {
    expect(
      sumFees(contract, [
        line({ fee_minor: 165n }),
        line({ fee_minor: 200n }),
        line({ kind: "chargeback", fee_minor: 1_500n }),
        line({ currency_code: "usd", fee_minor: 165n }),
      ])
    ).toEqual([
      {
        currency_code: "eur",
        line_count: 2,
        fee_minor: "365",
        expected_minor: "330",
        off_count: 1,
      },
      {
        currency_code: "usd",
        line_count: 1,
        fee_minor: "165",
        expected_minor: "165",
        off_count: 0,
      },
    ])
  })

  it.each([
    [{ rules: [{ percent: 1.4 }] }, "expected string"],
    [{ rules: [{ percent: "1,4" }] }, "write a percentage as text"],
    [
      { rules: [{ minimum_minor: "2", maximum_minor: "1" }] },
      "is more than maximum_minor",
    ],
    [{ rules: [], unit: "wire" }, 'is needed with unit "wire"'],
    [{ rules: [], fee: 1 }, "fee"],
  ])("are not read from %j", (contract, message) => {
    const { success, error } = feeContract.safeParse(contract)
    expect(success).toBe(false)
    expect(JSON.stringify(error?.issues).replaceAll("\\", "")).toContain(
      message
    )
  })
})
