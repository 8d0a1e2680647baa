import { minorToDecimal } from "../../../../money/minor-to-decimal"
import { readStatementFile } from "../read-statement-file"

const read = (...lines: string[]) =>
  readStatementFile(Buffer.from(lines.join("\n")))

const message = (...entries: string[]) =>
  read(
    ":20:M1",
    ":25:ACC1",
    ":28C:7/1",
    ":60F:C260101EUR100,00",
    ...entries,
    ":62F:C260131EUR100,00"
  )

const linesOf = (...entries: string[]) =>
  message(...entries).statements[0].lines

const page = (
  number: string,
  opening: string,
  closing: string,
  account = "ACC1"
) => [":20:M", `:25:${account}`, `:28C:${number}`, opening, closing, "-"]

const codesOf = ({ findings }: ReturnType<typeof read>) =>
  findings.map(({ code, severity }) => `${code} ${severity}`)

describe("an entry of MT940", () => {
  it.each([
    ["C", "1.50", "booked"],
    ["D", "-1.50", "booked"],
    ["RC", "-1.50", "booked"],
    ["RD", "1.50", "booked"],
    ["EC", "1.50", "pending"],
    ["ED", "-1.50", "pending"],
    ["CR", "1.50", "booked"],
    ["DR", "-1.50", "booked"],
    ["RCR", "-1.50", "booked"],
    ["RDR", "1.50", "booked"],
    ["CN", "1.50", "booked"],
    ["DD", "-1.50", "booked"],
    ["ECF", "1.50", "pending"],
  ])("with the mark %s is %s, %s", (mark, amount, state) => {
    const [line] = linesOf(`:61:2601150115${mark}1,5NTRFREF`)
    expect(minorToDecimal(line.amount_minor, 2)).toBe(amount)
    expect(line.state).toBe(state)
  })

  it.each([
    ["2601150115", "2026-01-15", "2026-01-15"],
    ["260115    ", "2026-01-15", "2026-01-15"],
    ["260115", "2026-01-15", "2026-01-15"],
    ["2512310102", "2026-01-02", "2025-12-31"],
    ["2601021231", "2025-12-31", "2026-01-02"],
    ["9912310102", "2000-01-02", "1999-12-31"],
  ])("of %s is booked %s, value %s", (days, booked, value) => {
    expect(linesOf(`:61:${days}D1,NTRFX`)).toMatchObject([
      { booked_on: booked, value_on: value },
    ])
  })

  it("of 30 February is of the month's last day, with a note", () => {
    const file = message(":61:2602300228C0,NTRFX")
    expect(file.statements[0].lines).toMatchObject([
      { booked_on: "2026-02-28", value_on: "2026-02-28" },
    ])
    expect(file).toMatchObject({
      state: "parsed",
      findings: [{ code: "E05", severity: "info", line: 5 }],
    })
  })

  it.each([
    ["NTRFNONREF//B-1", "NONREF", "B-1"],
    ["NTRFTFNr 40005 MSGID//07 24 ", "TFNr 40005 MSGID", "07 24"],
    ["NTRF//B-1", null, "B-1"],
    ["NTRFA//O/B", "A", "O/B"],
    ["NTRF", null, null],
    ["", null, null],
    ["S   X", "X", null],
    ["N044P0001           T-MOBILE", "P0001", null],
    ["NOVBNL47INGB9999999999", "NL47INGB9999999999", null],
  ])("ending in %s has references %s and %s", (rest, customer, bank) => {
    const [{ refs }] = linesOf(`:61:260115D1,${rest}`)
    expect(refs).toMatchObject({ customer, bank })
  })

  it.each(["1,5", "01,50", "000000000001,50", "1,500", "1.50"])(
    "may write its amount as %s",
    (amount) => {
      expect(linesOf(`:61:260115C${amount}NTRFX`)[0].amount_minor).toBe(150n)
    }
  )

  it("may group thousands", () => {
    expect(linesOf(":61:260115C1.234.567,5NTRFX")[0].amount_minor).toBe(
      123456750n
    )
  })

  it.each([
    ":61:260115X1,NTRF",
    ":61:261315C1,NTRF",
    ":61:260100C1,NTRF",
    ":61:260115C1,2,3NTRF",
    ":61:260115C1,005NTRF",
    ":61:garbage",
  ])("is left out with its place: %s", (entry) => {
    const file = message(":61:260115C0,NTRF", entry, ":86:lost")
    expect(file.statements[0]).toMatchObject({
      entries: 2,
      unreadable: 1,
      lines: [{ line: 5, text: "" }],
    })
    expect(file).toMatchObject({
      state: "quarantined",
      findings: [{ code: "E05", line: 6, statement: 0 }],
    })
  })
})

describe("what stands below an entry", () => {
  const detailsOf = (...fields: string[]) =>
    linesOf(":61:260115C1,NTRFNONREF", ...fields)[0]

  it("is split into its subfields, cut words made whole", () => {
    expect(
      detailsOf(
        ":86:166?00GUTSCHRIFT?100399?20EREF+2026-17?21KREF+K-9?22SVWZ+Inv",
        "oice MD7K3Q98 for ma?23rmalade?30DRESDEFF?31DE14508800500194785000",
        "?32KARL?33 KAUFMANN?34000?60 and tea"
      )
    ).toMatchObject({
      text: "EREF+2026-17 KREF+K-9 SVWZ+Invoice MD7K3Q98 for marmalade  and tea",
      party: "KARL KAUFMANN",
      party_account: "DE14508800500194785000",
      refs: { end_to_end: "2026-17", others: ["K-9"] },
    })
  })

  it.each(["~", "<", ">", "^", "|"])("may be parted by %s", (mark) => {
    const text = "020?00BANK?20PURPOSE?32NAME?38PL08".replaceAll("?", mark)
    expect(detailsOf(`:86:${text}`)).toMatchObject({
      text: "PURPOSE",
      party: "NAME",
      party_account: "PL08",
    })
  })

  it("may be words between slashes", () => {
    expect(
      detailsOf(
        ":86:/TRTP/SEPA/IBAN/NL47INGB9999999999/NAME/J JANSEN/REMI/MD7K3Q98/ER",
        "EF/2026-17/MARF/M-1"
      )
    ).toMatchObject({
      party: "J JANSEN",
      party_account: "NL47INGB9999999999",
      refs: { end_to_end: "2026-17", others: ["M-1"] },
    })
    expect(
      detailsOf(":86:/CNTP/NL47INGB9999999999/INGBNL2A/J JANSEN///REMI/USTD//x")
    ).toMatchObject({ party: "J JANSEN", party_account: "NL47INGB9999999999" })
  })

  it("joins what was cut at 65 characters, and nothing else", () => {
    const full = `:86:${"x".repeat(55)} MD7K3`
    expect(full).toHaveLength(65)
    expect(detailsOf(full, "Q98", "", "thank you").text).toBe(
      `${"x".repeat(55)} MD7K3Q98 thank you`
    )
  })

  it("may break before what looks like a field", () => {
    expect(detailsOf(":86:x T16", ":26:37 y", ":60MTLG:z", ":12:11").text).toBe(
      "x T16 :26:37 y :60MTLG:z :12:11"
    )
  })

  it("may be several fields, or numbered lines of the bank", () => {
    expect(detailsOf(":86:one", ":86:two").text).toBe("one two")
    expect(
      detailsOf(
        ":NS:01first",
        "02second",
        "15Ann",
        "16Smith",
        "17WORD",
        "34123"
      )
    ).toMatchObject({
      text: "first second WORD",
      party: "Ann Smith",
      party_account: "123",
    })
  })

  it("takes in subfield 9, unless it says the same", () => {
    const [line] = linesOf(":61:260115C1,NTRFX", "KARL K", ":86:from KARL K")
    expect(line.text).toBe("from KARL K")
    expect(linesOf(":61:260115C1,NTRFX", "Card payment")[0].text).toBe(
      "Card payment"
    )
  })

  it("is not what is said of the statement", () => {
    const [line] = linesOf(
      ":86:of the opening",
      ":61:260115C1,NTRFX",
      ":64:C260131EUR1,00",
      ":86:of the closing"
    )
    expect(line.text).toBe("")
    expect(line.raw).toBe(":61:260115C1,NTRFX")
  })
})

describe("pages of MT940", () => {
  const first = page("1/1", ":60F:C260101EUR1,", ":62M:C260102EUR2,")
  const second = page("1/2", ":60M:C260102EUR2,", ":62M:C260102EUR3,")
  const third = page("1/3", ":60M:C260102EUR3,", ":62F:C260102EUR4,")
  const other = page("9/1", ":60F:C260101EUR5,", ":62F:C260101EUR5,", "ACC2")

  const gaps = (...pages: string[][]) =>
    codesOf(read(...pages.flat())).filter((code) => code.startsWith("E02"))

  it("follow each other, another account between them", () => {
    expect(gaps(first, other, second, third)).toEqual([])
  })

  it.each([
    ["first", [second, third, other]],
    ["middle", [first, third]],
    ["last", [first, second, other]],
  ])("miss the %s", (_, pages) => {
    expect(gaps(...pages)).toEqual(["E02 error"])
  })

  it("miss a page where the next one opens anew with the same balance", () => {
    const anew = page("2/1", ":60F:C260102EUR2,", ":62F:C260102EUR2,")
    expect(gaps(first, anew)).toEqual(["E02 error"])
  })

  it("have a gap where the balance is another", () => {
    const file = read(
      ...page("1", ":60F:C260101EUR1,", ":62F:C260101EUR1,"),
      ...page("3", ":60F:C260103EUR9,", ":62F:C260103EUR9,")
    )
    expect(file).toMatchObject({
      state: "quarantined",
      findings: [{ code: "E02", statement: 1, line: 7 }],
    })
    expect(file.findings[0].message).toContain("opens with 9.00 EUR")
  })
})

describe("MT942", () => {
  const report = (...fields: string[]) =>
    read(
      ":20:M",
      ":25:ACC1",
      ":28C:1/1",
      ":34F:PLN0,",
      ":13D:2601191815+0100",
      ...fields
    )

  it("is not final, and without a balance ties to nothing", () => {
    const file = report(":61:260115C1,NTRF", ":90D:0PLN0,", ":90C:1PLN1,")
    expect(file).toMatchObject({ state: "parsed", format: "mt942" })
    expect(file.statements[0]).toMatchObject({
      final: false,
      currency: null,
      tie: "none",
      lines: [{ currency: "PLN" }],
    })
  })

  it.each([
    [":90C:2PLN1,", ["E02 error"]],
    [":90C:0PLN0,", ["E02 error"]],
    [":90D:1PLN1,", ["E02 error"]],
    [":90C:1PLN99,", []],
  ])("with one credit and %s has %j", (sum, codes) => {
    expect(codesOf(report(":61:260115C1,NTRF", sum))).toEqual(codes)
  })

  it("is told by its envelope where it has balances", () => {
    const file = read(
      "{1:F01BANKDEFFXXXX0000000000}{2:O9421200}{4:",
      ":20:M",
      ":25:A",
      ":60F:C260101EUR1,",
      ":62F:C260101EUR1,",
      "-}{5:}{1:F01BANKDEFFXXXX0000000000}{2:O9401200}{4:",
      ":20:M",
      ":25:B",
      ":60F:C260101EUR1,",
      ":62F:C260101EUR1,",
      "-}{5:{CHK:1}}"
    )
    expect(file.statements).toMatchObject([
      { account: "A", final: false, tie: "ok" },
      { account: "B", final: true, tie: "ok" },
    ])
  })
})

describe("a balance of MT940", () => {
  it("takes the opening's currency where it has none", () => {
    const file = read(
      ":20:M",
      ":25:A",
      ":60F:C020324DEM145000,00",
      ":62F:D02032495000,00"
    )
    expect(file.statements[0]).toMatchObject({
      currency: "DEM",
      closing_minor: -9500000n,
      gap_minor: -24000000n,
    })
  })

  it("in another currency than the opening has no gap", () => {
    const file = read(":20:M", ":60F:C260101EUR1,", ":62F:C260101USD1,")
    expect(file.findings).toMatchObject([{ code: "E01" }])
    expect(file.statements[0]).toMatchObject({ tie: "break", gap_minor: null })
  })

  it("is not changed by fields of other messages", () => {
    const file = read(
      ":20:M",
      ":25:A",
      ":12:11",
      "x",
      ":60F:C260101EUR1,",
      ":37H:C1,5",
      ":62F:C260101EUR1,"
    )
    expect(file).toMatchObject({
      state: "parsed",
      statements: [{ account: "A", tie: "ok" }],
    })
  })

  it("that cannot be read is named", () => {
    const file = read(":20:M", ":25:A", ":60F:C260101EUR1,00", ":62F:EUR1,00")
    expect(file).toMatchObject({
      state: "quarantined",
      findings: [{ code: "E05", line: 4 }],
    })
  })
})
