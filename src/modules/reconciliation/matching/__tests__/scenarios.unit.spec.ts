import { answers, item, line } from "./made-up"

const codes = [
  "MD0004MR",
  "MD0004NP",
  "MD0004PL",
  "MD0004QJ",
  "MD0004RH",
  "MD0004SF",
  "MD0004TD",
  "MD0004V9",
  "MD0004W7",
  "MD0004X5",
  "MD0004Y3",
  "MD0004Z1",
]

/** Acceptance of the reconciliation design, §12, as far as it is matching. */
describe("acceptance", () => {
  it("12: corrects a code with its amount, and suggests it with another", () => {
    const orders = [
      item("a"),
      item("b", {
        reference: codes[0],
        payer: "HADI PURNOMO",
        amount: 399_000,
      }),
    ]
    expect(answers([line("1", "trsf MD7K-3P98 budi")], orders)).toEqual([
      "auto reference_typo C03 a:249000",
    ])
    expect(
      answers([line("1", "trsf MD7K-3P98 budi", { amount: 399_000 })], orders)
    ).toEqual(["suggest C03 ? a:249000 | b:399000"])
  })

  it("13: too little is C01, too much and paid again are C02", () => {
    const due = [item("a", { amount: 500_000 })]
    const paid = (amount: number) =>
      answers([line("1", "MD7K3Q98 BUDI SANTOSO", { amount })], due)
    expect(paid(493_500)).toEqual(["auto reference_partial C01 a:493500"])
    expect(paid(510_000)).toEqual([
      "auto reference_over C02 a:500000 rest 10000",
    ])
    expect(
      answers(
        ["1", "2"].map((id) => line(id, "MD7K3Q98", { amount: 349_123 })),
        [item("a", { amount: 349_123, unique_amount: true })]
      )
    ).toEqual(["auto reference a:349123", "none C02 about a"])
  })

  it("14: a unique amount is enough; a usual one of two orders is not", () => {
    const two = ["a", "b"].map((id, at) =>
      item(id, { reference: codes[at], payer: null, amount: 1_250_000 })
    )
    const own = item("u", { amount: 1_250_347, unique_amount: true })
    expect(
      answers([line("1", "TRSF", { amount: 1_250_347 })], [...two, own])
    ).toEqual(["auto unique_amount u:1250347"])
    expect(
      answers([line("1", "TRSF", { amount: 1_250_000 })], [...two, own])
    ).toEqual(["suggest C05 ? a:1250000 | b:1250000"])
  })

  it("15: three codes pay three; two fitting subsets move nothing", () => {
    const three = ["a", "b", "c"].map((id, at) =>
      item(id, { reference: codes[at], payer: "EKO SAPUTRA" })
    )
    expect(
      answers(
        [line("1", `EKO ${codes.slice(0, 3).join(", ")}`, { amount: 747_000 })],
        three
      )
    ).toEqual(["auto references C08 a:249000+b:249000+c:249000"])
    const reseller = codes.map((reference, at) =>
      item(`r${at}`, {
        reference,
        payer: "TOKO MAJU BERSAMA",
        amount: at === 11 ? 150_000 : 100_000 + 2 ** at * 1_000,
      })
    )
    expect(
      answers(
        [line("1", "MAJU BERSAMA", { amount: 203_000 })],
        [...reseller, item("x", { payer: "TOKO MAJU BERSAMA", amount: 53_000 })]
      )
    ).toEqual(["suggest C05 ? r0:101000+r1:102000 | r11:150000+x:53000"])
  })

  it("15: two parts pay an order", () => {
    expect(
      answers(
        [
          line("1", "MD7K3Q98 BUDI", { amount: 300_000 }),
          line("2", "MD7K3Q98", { amount: 199_000, booked_on: "2026-10-04" }),
        ],
        [item("a", { amount: 499_000 })]
      )
    ).toEqual([
      "auto reference_partial C01 a:300000",
      "auto reference C09 a:199000",
    ])
  })
})
