import { referenceCode } from "../../reference/reference-code"
import { matchExpectedItems } from "../match-expected-items"
import { answers, item, line } from "./made-up"

const order = (
  id: string,
  reference: string,
  payer: string,
  amount = 150_000
) => item(id, { reference, payer, amount })

const A = "MD0004QJ"
const B = "MD0004RH"
const C = "MD0004Y3"

describe("rule unique_amount", () => {
  const unique = item("u", { amount: 1_250_347, unique_amount: true })
  const money = { amount: 1_250_347 }

  it("takes the amount for the code, whoever pays", () => {
    expect(answers([line("1", "BI-FAST 002", money)], [unique])).toEqual([
      "auto unique_amount u:1250347",
    ])
  })

  it.each([
    ["the item has no amount of its own", [item("u", money)], "BI-FAST 002"],
    [
      "another open item has the same",
      [unique, order("v", A, "AGUS HALIM", 1_250_347)],
      "BI-FAST 002",
    ],
    [
      "the line has another order's code",
      [unique, order("v", A, "AGUS HALIM", 99_000)],
      `BI-FAST ${A}`,
    ],
    [
      "the line has another order's code with an error",
      [unique, order("v", A, "AGUS HALIM", 99_000)],
      "BI-FAST MD0O04QZ",
    ],
    [
      "the line has the beginning of another code",
      [unique, order("v", A, "AGUS HALIM", 99_000)],
      "BI-FAST MD0004",
    ],
    [
      "the line names the payer of another open order",
      [unique, order("v", A, "AGUS HALIM", 1_265_347)],
      "BI-FAST AGUS HALIM",
    ],
  ])("decides nothing when %s", (_why, items, text) => {
    expect(answers([line("1", text, money)], items)[0]).not.toMatch(/^auto/)
  })

  it("decides nothing when two lines claim it", () => {
    expect(
      answers([line("1", "x", money), line("2", "y", money)], [unique])
    ).toEqual(["suggest ? u:1250347", "suggest ? u:1250347"])
  })
})

describe("rule amount_payer", () => {
  const pays = (text: string, ...others: ReturnType<typeof order>[]) =>
    answers(
      [line("1", text, { amount: 150_000 })],
      [order("a", A, "Bpk. Agus Halim"), ...others]
    )[0]

  it("wants all words of the name, titles aside", () => {
    expect(pays("TRSF E-BANKING CR AGUS HALIM")).toBe(
      "auto amount_payer a:150000"
    )
    expect(pays("TRSF HALIM AGUS")).toBe("auto amount_payer a:150000")
    expect(pays("TRSF AGUS HAL")).toBe("auto amount_payer a:150000")
    expect(pays("TRSF AGUS")).toBe("suggest ? a:150000")
    expect(pays("TRSF AGUS HALIM", order("b", B, "AGUS HALIM"))).toBe(
      "suggest C05 ? a:150000 | b:150000"
    )
  })

  it("wants the second likeliest to be half as like at most", () => {
    expect(pays("AGUS HALIM", order("b", B, "AGUS RAHMAN"))).toBe(
      "auto amount_payer a:150000"
    )
    expect(pays("AGUS HAL", order("b", B, "AGUS HALI"))).toMatch(/^suggest/)
  })

  it("takes a known name for no mistyped one", () => {
    const other = order("b", B, "AGUZ WIJAYA", 99_000)
    expect(pays("TRSF AGUZ HALIM")).toBe("auto amount_payer a:150000")
    expect(pays("TRSF AGUZ HALIM", other)).toBe("suggest ? a:150000")
  })

  it("takes one with a name more for somebody else", () => {
    const other = order("b", B, "VERA WIJAYA", 99_000)
    expect(pays("TRSF AGUS VERA HALIM", other)).toBe("suggest ? a:150000")
  })

  it("lets no word stand for two", () => {
    const twice = order("b", B, "NUR NURDIN", 99_000)
    expect(
      answers([line("1", "TRF NUR", { amount: 99_000 })], [twice])
    ).toEqual(["suggest ? b:99000"])
  })

  it("decides nothing when two lines claim one item", () => {
    const money = { amount: 150_000 }
    expect(
      answers(
        [line("1", "AGUS HALIM", money), line("2", "AGUS HALIM", money)],
        [order("a", A, "AGUS HALIM")]
      )
    ).toEqual(["suggest ? a:150000", "suggest ? a:150000"])
  })

  it("asks when the same payer paid the same by its code: it may be twice", () => {
    const money = { amount: 150_000 }
    expect(
      answers(
        [line("1", `AGUS HALIM ${B}`, money), line("2", "AGUS HALIM", money)],
        [order("a", A, "AGUS HALIM"), order("b", B, "AGUS HALIM")]
      )
    ).toEqual(["auto reference b:150000", "suggest ? a:150000"])
  })

  it("asks when the payer has an older order of that amount", () => {
    const old = { ...order("b", B, "AGUS HALIM"), opened_on: "2026-09-20" }
    const older = { ...old, opened_on: "2026-08-01" }
    expect(pays("AGUS HALIM", old)).toBe("suggest ? a:150000")
    expect(pays("AGUS HALIM", older)).toBe("auto amount_payer a:150000")
  })

  it("takes a part of the whole name for no rival", () => {
    expect(pays("AGUS HALIM", order("b", B, "AGUS"))).toBe(
      "auto amount_payer a:150000"
    )
  })

  it("assigns the lines of one block so that each finds its own", () => {
    const three = [
      order("a", A, "SITI NUR AZIZAH"),
      order("b", B, "SITI NUR"),
      order("c", C, "AGUS HALIM"),
    ]
    const lines = ["SITI NUR AZIZAH", "AGUS HALIM"].map((text, at) =>
      line(`${at}`, text, { amount: 150_000 })
    )
    expect(answers(lines, three)).toEqual([
      "auto amount_payer a:150000",
      "auto amount_payer c:150000",
    ])
  })

  it("takes a rare whole name before names that share words with it", () => {
    const other = order("b", B, "SITI NUR HALIZA")
    expect(
      answers(
        [line("1", "SITI NUR AZIZAH", { amount: 150_000 })],
        [order("a", A, "SITI NUR AZIZAH"), other]
      )
    ).toEqual(["auto amount_payer a:150000"])
  })

  it("takes words in another order for somebody else", () => {
    const lim = order("a", A, "LIM GIOK NIO")
    const made = [
      "LIM GIOK NIO",
      "NIO GIOK LIM",
      "NIO LIM GIOK",
      "LIM NIO GIOK",
    ].map((text) => answers([line("1", text, { amount: 150_000 })], [lim])[0])
    expect(made).toEqual([
      "auto amount_payer a:150000",
      "auto amount_payer a:150000",
      "auto amount_payer a:150000",
      "suggest ? a:150000",
    ])
  })

  it("asks when many payers have the words of the name", () => {
    const buyers = ["SITI", "BUDI", "AGUS", "DEWI"].flatMap((first) =>
      ["SAPUTRA", "WIJAYA", "LESTARI"].map((last) => `${first} ${last}`)
    )
    const orders = buyers.map((payer, at) => ({
      ...order(`${at}`, referenceCode("MD", 100 + at), payer, 150_000),
      opened_on: at === 0 ? "2026-10-01" : "2026-08-01",
    }))
    const [common] = answers(
      [line("1", "SITI SAPUTRA", { amount: 150_000 })],
      orders
    )
    const [rare] = answers(
      [line("1", "SITI SAPUTRA", { amount: 150_000 })],
      orders.slice(0, 3)
    )
    expect([common, rare]).toEqual([
      "suggest ? 0:150000",
      "auto amount_payer 0:150000",
    ])
  })

  it("leaves blocks that are too large to a person", () => {
    const crowd = Array.from({ length: 6 }, (_, at) =>
      line(`${at}`, "AGUS HALIM", { amount: 150_000 })
    )
    const made = answers(crowd, [order("a", A, "AGUS HALIM")], {
      block_most: 5,
    })
    expect(new Set(made)).toEqual(new Set(["suggest ? a:150000"]))
  })
})

describe("suggestion payer_subset", () => {
  const orders = (...amounts: number[]) =>
    [A, B, C, "MD0004V9"]
      .slice(0, amounts.length)
      .map((code, at) =>
        order("abcd"[at], code, "TOKO MAJU BERSAMA", amounts[at])
      )

  it("adds up items of one payer, and decides nothing", () => {
    expect(
      answers(
        [line("1", "MAJU BERSAMA", { amount: 300_000 })],
        orders(100_000, 200_000, 250_000)
      )
    ).toEqual(["suggest ? a:100000+b:200000"])
  })

  it("says so when there are two ways (C05)", () => {
    expect(
      answers(
        [line("1", "MAJU BERSAMA", { amount: 300_000 })],
        orders(100_000, 200_000, 50_000, 250_000)
      )
    ).toEqual(["suggest C05 ? a:100000+b:200000 | c:50000+d:250000"])
  })

  it("gives up where there are too many items", () => {
    expect(
      answers(
        [line("1", "MAJU BERSAMA", { amount: 300_000 })],
        orders(100_000, 200_000, 250_000),
        { pool_most: 2 }
      )
    ).toEqual(["none"])
    expect(
      answers(
        [line("1", "MAJU BERSAMA", { amount: 300_000 })],
        orders(100_000, 200_000, 250_000),
        { steps_most: 2 }
      )
    ).toEqual(["none"])
  })
})

describe("confidence", () => {
  const money = [line("1", "MD7K3Q98 BUDI")]
  const made = (right: number, of: number) =>
    matchExpectedItems(money, [item("a")], {
      own_records: { reference: { right, of } },
    }).decisions[0]

  it("is the benchmark's until the merchant has 200 decisions", () => {
    expect(made(0, 199)).toMatchObject({ decision: "auto" })
    expect(made(0, 199).confidence?.toFixed(4)).toBe("1.0000")
    expect(made(10_000, 10_000).confidence).toBeCloseTo(0.99962, 5)
  })

  it("makes a rule that was wrong too often only suggest, and say so", () => {
    const { decision, rule, alternatives, evidence } = made(195, 200)
    expect([decision, rule]).toEqual(["suggest", null])
    expect(alternatives[0].items).toEqual([
      { id: "a", allocated_minor: 24_900_000n },
    ])
    expect(evidence).toEqual([
      {
        key: "rule_suggests_only",
        values: { rule: "reference", confidence: "0.9428" },
      },
    ])
  })
})
