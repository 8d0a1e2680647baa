import { answers, item, line } from "./made-up"

const SARI = { reference: "MD0004NP", payer: "SARI DEWI" }
const HADI = { reference: "MD0004MR", payer: "HADI PURNOMO" }

describe("rule reference", () => {
  it("wants a valid code and exactly what is open", () => {
    expect(answers([line("1", "trsf MD7K3Q98")], [item("a")])).toEqual([
      "auto reference a:249000",
    ])
    expect(
      answers([line("1", "MD7K3Q98", { amount: 248_999 })], [item("a")])
    ).toEqual(["suggest C01 ? a:248999"])
  })

  it.each([
    ["a reference of its own", { reference: "MD-7K3-Q98" }],
    ["small letters, torn apart", { text: "md 7k3 q98" }],
    ["letters for digits", { text: "bayar MDOOO4NP sari" }],
  ])("finds codes in %s", (_how, more) => {
    expect(
      answers([line("1", "x", more)], [item("a"), item("b", SARI)])[0]
    ).toMatch(/^auto reference/)
  })

  it("takes O for 0 in the body only, not in the check character", () => {
    const zero = { reference: "MD00020O", payer: "RINA WATI" }
    expect(answers([line("1", "MD00020O")], [item("a", zero)])).toEqual([
      "auto reference a:249000",
    ])
  })

  it("never reads a code inside a longer token", () => {
    expect(answers([line("1", "771MD7K3Q98X 99")], [item("a")])).toEqual([
      "suggest ? a:249000",
    ])
  })

  it("takes late money up to 45 days as C06, and leaves older to a person", () => {
    const on = (booked_on: string) =>
      answers([line("1", "MD7K3Q98", { booked_on })], [item("a")])[0]
    expect(on("2026-10-08")).toBe("auto reference a:249000")
    expect(on("2026-10-09")).toBe("auto reference C06 a:249000")
    expect(on("2026-11-15")).toBe("auto reference C06 a:249000")
    expect(on("2026-11-16")).toBe("suggest C06 ? a:249000")
    expect(on("2026-09-30")).toBe("suggest ? a:249000")
  })

  it("takes the due day for the window where there is one", () => {
    const due = item("a", { due_on: "2026-10-03" })
    const on = (booked_on: string) =>
      answers([line("1", "MD7K3Q98", { booked_on })], [due])[0]
    expect(on("2026-10-03")).toBe("auto reference a:249000")
    expect(on("2026-10-04")).toBe("auto reference C06 a:249000")
  })

  it("leaves a code to a person that two open items have", () => {
    expect(answers([line("1", "MD7K3Q98")], [item("a"), item("b")])[0]).toMatch(
      /^suggest/
    )
  })

  it("matches nothing where money goes the other way", () => {
    expect(
      answers(
        [line("1", "MD7K3Q98 BUDI SANTOSO", { amount: -249_000 })],
        [item("a")]
      )
    ).toEqual(["none"])
  })
})

describe("codes of orders that wait for no such money", () => {
  const dead = [
    item("p", { status: "paid" }),
    item("c", { ...SARI, status: "cancelled" }),
    item("o", HADI),
  ]

  it.each([
    ["paid", "MD7K3Q98 BUDI SANTOSO", "none C02 about p"],
    ["cancelled", "MD0004NP", "none C07 about c"],
    ["paid, beside an open one", "MD7K3Q98 MD0004MR", "none C02 about p"],
  ])("matches nothing else: %s", (_state, text, answer) => {
    const twin = item("t", { reference: "MD0004PL" })
    expect(answers([line("1", text)], [...dead, twin])).toEqual([answer])
  })

  it("asks for the right currency", () => {
    expect(answers([line("1", "MD0004MR", { currency: "USD" })], dead)).toEqual(
      ["none C10 about o"]
    )
  })

  it("knows an order that another line paid (C02)", () => {
    expect(
      answers([line("2", "MD0004MR hadi"), line("1", "MD0004MR hadi")], dead)
    ).toEqual(["none C02 about o", "auto reference o:249000"])
  })
})

describe("code and payer of different orders (C04)", () => {
  const orders = [item("a", { amount: 399_000, ...HADI }), item("b", SARI)]

  it("suggests the payer's order first", () => {
    expect(
      answers([line("1", "HADI PURNOMO MD0004NP", { amount: 399_000 })], orders)
    ).toEqual(["suggest C04 about b ? a:399000 | b:249000"])
  })

  it("is seen although the amount fits both", () => {
    const same = [item("a", HADI), item("b", SARI)]
    expect(answers([line("1", "HADI PURNOMO MD0004NP")], same)).toEqual([
      "suggest C04 about b ? a:249000 | b:249000",
    ])
    expect(answers([line("1", "SARI DEWI MD0004NP")], same)).toEqual([
      "auto reference b:249000",
    ])
  })

  it("is seen in late money as well", () => {
    const same = [item("a", HADI), item("b", SARI)]
    const late = { booked_on: "2026-10-20" }
    expect(answers([line("1", "HADI PURNOMO MD0004NP", late)], same)).toEqual([
      "suggest C04 ? b:249000",
    ])
  })

  it("stays when the other order is paid by its own code", () => {
    const same = [item("a", HADI), item("b", SARI)]
    expect(
      answers([line("1", "HADI PURNOMO MD0004NP"), line("2", "MD0004MR")], same)
    ).toEqual(["suggest C04 ? b:249000", "auto reference a:249000"])
  })
})

describe("rule references", () => {
  const three = [
    item("a"),
    item("b", { reference: "MD0004NP" }),
    item("c", { reference: "MD0004MR" }),
  ]

  it("wants all codes open and their sum (C08)", () => {
    expect(
      answers(
        [line("1", "MD7K3Q98, MD0004NP+MD0004MR", { amount: 747_000 })],
        three
      )
    ).toEqual(["auto references C08 a:249000+b:249000+c:249000"])
    expect(
      answers([line("1", "MD7K3Q98 MD0004NP", { amount: 497_000 })], three)[0]
    ).toMatch(/^suggest/)
  })

  it("doubts a code when the payer has another order of that amount", () => {
    const others = [
      ...three.slice(0, 1),
      item("x", { ...SARI, amount: 249_000 }),
      item("y", { reference: "MD0004MR" }),
    ]
    expect(
      answers(
        [line("1", "BUDI SANTOSO MD7K3Q98 MD0004NP", { amount: 498_000 })],
        others
      )[0]
    ).toMatch(/^suggest/)
  })
})

describe("rule reference_partial", () => {
  const part = (amount: number, text = "MD7K3Q98 BUDI") =>
    answers([line("1", text, { amount })], [item("a", { amount: 500_000 })])[0]

  it("wants the payer and a quarter of what is due (C01)", () => {
    expect(part(493_500)).toBe("auto reference_partial C01 a:493500")
    expect(part(125_000)).toBe("auto reference_partial C01 a:125000")
    expect(part(124_999)).toBe("suggest C01 ? a:124999")
    expect(part(493_500, "MD7K3Q98")).toBe("suggest C01 ? a:493500")
    expect(part(493_500, "MD7K3Q98 HADI PURNOMO")).toBe(
      "suggest C01 ? a:493500"
    )
  })

  it("keeps to the window", () => {
    expect(
      answers(
        [
          line("1", "MD7K3Q98 BUDI", {
            amount: 200_000,
            booked_on: "2026-10-09",
          }),
        ],
        [item("a")]
      )
    ).toEqual(["suggest C01 ? a:200000"])
  })

  it("yields to a rival with that amount", () => {
    const rival = item("r", { ...SARI, amount: 200_000, payer: "BUDI HALIM" })
    expect(
      answers(
        [line("1", "MD7K3Q98 BUDI", { amount: 200_000 })],
        [item("a"), rival]
      )
    ).toEqual(["suggest C04 about a ? r:200000 | a:200000"])
  })

  it("is completed by the rest, whichever comes first (C09)", () => {
    const whole = [item("a", { amount: 499_000 })]
    const first = line("1", "MD7K3Q98 BUDI", { amount: 300_000 })
    const rest = { amount: 199_000 }
    expect(answers([first, line("2", "sisa MD7K3Q98", rest)], whole)).toEqual([
      "auto reference_partial C01 a:300000",
      "auto reference C09 a:199000",
    ])
    expect(answers([first, line("0", "MD7K3Q98", rest)], whole)).toEqual([
      "auto reference_partial C01 a:300000",
      "auto reference C09 a:199000",
    ])
  })
})

describe("rule reference_over", () => {
  const over = (
    amount: number,
    text = "MD7K3Q98 BUDI SANTOSO",
    due = 500_000
  ) => answers([line("1", text, { amount })], [item("a", { amount: due })])[0]

  it("takes a small surplus and leaves it unapplied (C02)", () => {
    expect(over(510_000)).toBe("auto reference_over C02 a:500000 rest 10000")
    expect(over(510_001)).toBe("suggest C02 ? a:500000")
    expect(over(510_000, "MD7K3Q98")).toBe("suggest C02 ? a:500000")
  })

  it("takes a tenth of what is due at most", () => {
    expect(over(55_000, undefined, 50_000)).toBe(
      "auto reference_over C02 a:50000 rest 5000"
    )
    expect(over(55_001, undefined, 50_000)).toBe("suggest C02 ? a:50000")
  })

  it("takes none in a currency without a limit", () => {
    expect(
      answers(
        [line("1", "MD7K3Q98 BUDI SANTOSO", { amount: 101, currency: "CHF" })],
        [item("a", { amount: 100, currency: "CHF" })]
      )
    ).toEqual(["suggest C02 ? a:100"])
  })
})

describe("rule reference_typo", () => {
  const typo = (text: string, amount = 249_000) =>
    answers(
      [line("1", text, { amount })],
      [item("a"), item("b", { ...HADI, amount: 399_000 })]
    )[0]

  it.each([
    ["another character", "trsf MD7K-3P98 budi"],
    ["two that changed places", "MD7K3Q89"],
    ["a missing one", "MD7K3Q9"],
    ["one too many", "MD7K33Q98"],
    ["an error in the prefix", "ND7K3Q98"],
  ])("corrects %s (C03)", (_error, text) => {
    expect(typo(text)).toBe("auto reference_typo C03 a:249000")
  })

  it("corrects no two errors and no other amount", () => {
    expect(typo("MD7K3R89")).not.toMatch(/^auto/)
    expect(typo("trsf MD7K-3P98 budi", 399_000)).toMatch(
      /^suggest C\d\d .*a:249000/
    )
  })

  it("corrects none torn by blanks, unless the payer is named", () => {
    expect(typo("MD7K 3P98")).toBe("suggest C03 ? a:249000")
    expect(typo("MD7K 3P98 BUDI")).toBe("auto reference_typo C03 a:249000")
  })

  it("yields to a code as near whose payer is named", () => {
    const other = { reference: "MD7K3Q1O", amount: 99_000 }
    const near = (payer: string) =>
      answers(
        [line("1", "MD7K3Q18 SARI DEWI")],
        [item("a", { payer: "HADI HALIM" }), item("b", { ...other, payer })]
      )[0]
    expect(near("RINA WATI")).toBe("auto reference_typo C03 a:249000")
    expect(near("SARI DEWI")).toMatch(/^suggest C03/)
  })

  it("takes no code that passes its check for a mistyped one", () => {
    // MD7K3P9C is one edit from MD7K3P98, which no order has.
    expect(typo("MD7K3P9C")).toBe("suggest ? a:249000")
  })

  it("leaves it to a person which of two codes was meant (C05)", () => {
    const near = ["MD006TRD", "MD006ZFD"].map((reference, at) =>
      item("ab"[at], { reference })
    )
    expect(answers([line("1", "MD006TFD")], near)).toEqual([
      "suggest C05 ? a:249000 | b:249000",
    ])
    expect(
      answers([line("1", "MD006TFD")], [near[0], { ...near[1], ...HADI }])
    ).toEqual(["auto reference_typo C03 a:249000"])
  })

  it("keeps to the window", () => {
    expect(
      answers([line("1", "MD7K3P98", { booked_on: "2026-10-09" })], [item("a")])
    ).toEqual(["suggest C03 ? a:249000"])
  })
})
