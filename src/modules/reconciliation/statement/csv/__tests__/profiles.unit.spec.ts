import { BadStatement } from "../../bad-statement"
import { bcaProfile } from "../bca-profile"
import { datePattern, isDatePattern } from "../date-pattern"
import { parseAmount } from "../parse-amount"
import { parseProfile } from "../parse-profile"
import { readCsv } from "../read-csv"
import { readCsvStatement } from "../read-csv-statement"
import { readDate } from "../read-date"

const csv = (...rows: string[]) => `${rows.join("\n")}\n`

const profile = (change: object = {}) =>
  parseProfile(
    JSON.stringify({
      name: "test",
      currency: "IDR",
      columns: { booked_on: "Date", text: "Text", amount: "Amount" },
      dates: ["DD/MM/YYYY"],
      ...change,
    }),
    "test.json"
  )

const sides = {
  columns: {
    booked_on: "Date",
    text: "Text",
    debit: "Debit",
    credit: "Credit",
    balance: "Balance",
  },
}

const amountsOf = (text: string, one = profile()) =>
  readCsvStatement(text, one).statement.lines.map(
    ({ amount_minor }) => amount_minor
  )

describe("amounts", () => {
  const format = {
    exponent: 2,
    wire_exponent: 2,
    symbols: ["IDR", "Rp"],
  }

  it.each([
    ["plain", "1234.5", 123450n],
    ["plain", "1,234.50", null],
    ["plain", "1234", 123400n],
    ["plain", "-1234.56", -123456n],
    ["plain", "1234.56-", -123456n],
    ["plain", "(1234.56)", -123456n],
    ["plain", "+1234.56", 123456n],
    ["plain", "\u22121.00", -100n],
    ["plain", "1234.560", null],
    ["plain", "1234.567", null],
    ["plain", "1234.5600", 123456n],
    ["plain", "-1-", null],
    ["plain", "(1-)", null],
    ["plain", "--1", null],
    ["plain", "1e3", null],
    ["plain", "1\n2", null],
    ["plain", `${"0".repeat(200)}1`, null],
    ["plain", "", null],
    ["plain", "99999999999999999999", null],
    ["comma", "1,234,567.89", 123456789n],
    ["comma", "12,34.00", null],
    ["comma", "1.234,00", null],
    ["dot", "1.234.567,89", 123456789n],
    ["dot", "1.234.567,89-", -123456789n],
    ["dot", "1,234.56", null],
    ["dot", "Rp 249.000", 24900000n],
    ["dot", "Rp. 249.000,00", 24900000n],
    ["dot", "-Rp249.000", -24900000n],
    ["dot", "Rp -249.000", -24900000n],
    ["dot", "(Rp249.000)", -24900000n],
    ["dot", "249.000 IDR", 24900000n],
    ["minor", "24900000", 24900000n],
    ["minor", "249000.00", null],
  ] as const)("%s %s", (style, text, minor) => {
    expect(parseAmount(text, { style, ...format })).toBe(minor)
  })

  it.each([
    ["JPY", 0, 2, "5000", 50n],
    ["JPY", 0, 2, "5050", null],
    ["IDR", 2, 0, "249000", 24900000n],
    ["KWD", 3, 3, "1240", 1240n],
  ])("%s: ISO %d, wire %d, %s", (_, exponent, wire_exponent, text, minor) => {
    expect(
      parseAmount(text, {
        style: "minor",
        exponent,
        wire_exponent,
        symbols: [],
      })
    ).toBe(minor)
  })
})

describe("dates", () => {
  const read = (text: string, pattern: string, timezone = "UTC") =>
    readDate(text, { patterns: [pattern], timezone }, null)

  it.each([
    ["01/10/2026", "DD/MM/YYYY", "2026-10-01"],
    ["1/2/26", "DD/MM/YY", "2026-02-01"],
    ["'01/10/2026", "DD/MM/YYYY", "2026-10-01"],
    ["10/01/2026", "MM/DD/YYYY", "2026-10-01"],
    ["2026-10-01", "YYYY-MM-DD", "2026-10-01"],
    ["20261001", "YYYYMMDD", "2026-10-01"],
    ["01-Okt-2026", "DD-MMM-YYYY", "2026-10-01"],
    ["1 Agustus 2026", "D MMM YYYY", "2026-08-01"],
    ["Dec 5, 2026", "MMM D, YYYY", "2026-12-05"],
    ["01.10.2026 23:59", "DD.MM.YYYY HH:mm", "2026-10-01"],
    ["31/02/2026", "DD/MM/YYYY", null],
    ["01/13/2026", "DD/MM/YYYY", null],
    ["01/10/2026 x", "DD/MM/YYYY", null],
    ["01 Foo 2026", "DD MMM YYYY", null],
    ["01/10", "DD/MM", null],
  ])("%s as %s", (text, pattern, day) => {
    expect(read(text, pattern)).toBe(day)
  })

  it("turn with the zone where the time has an offset", () => {
    const late = "2026-10-01 23:30:00 +0000"
    const pattern = "YYYY-MM-DD HH:mm:ss Z"
    expect(read(late, pattern)).toBe("2026-10-01")
    expect(read(late, pattern, "Asia/Jakarta")).toBe("2026-10-02")
  })

  it("take a missing year from a period that passes New Year", () => {
    const period = { from: "2026-12-28", to: "2027-01-03" }
    const format = { patterns: ["DD/MM"], timezone: "UTC" }
    expect(readDate("30/12", format, period)).toBe("2026-12-30")
    expect(readDate("02/01", format, period)).toBe("2027-01-02")
    expect(readDate("15/06", format, period)).toBeNull()
  })

  it("need a day and a month in their pattern, once", () => {
    expect(isDatePattern("DD/MM/YYYY")).toBe(true)
    expect(
      ["YYYY", "DD/DD", "dd/mm", "DD/MM/YYYY/MM"].map(isDatePattern)
    ).toEqual([false, false, false, false])
    expect(datePattern("DD.MM").test("01x10")).toBe(false)
  })
})

describe("a bank's profile", () => {
  it("reads separate columns with a running balance", () => {
    const { statement, findings } = readCsvStatement(
      csv(
        "PT Toko Contoh",
        "Account No: 123-456",
        "Period: 01/10/2026 to 31/10/2026",
        "",
        "Date,Text,Debit,Credit,Balance",
        '01/10/2026,Opening sale,,"1,000.00","11,000.00"',
        '02/10/2026,Fee,"-250.00",0.00,"10,750.00"',
        ",,,,"
      ),
      profile({
        ...sides,
        preamble: { account: "Account No", period: "Period" },
      })
    )
    expect(findings).toEqual([])
    expect(statement).toMatchObject({
      account: "123-456",
      from: "2026-10-01",
      to: "2026-10-31",
      entries: 2,
      opening_minor: 1000000n,
      closing_minor: 1075000n,
      credit_minor: 100000n,
      debit_minor: 25000n,
      tie: "ok",
    })
  })

  it("says at which row the balance jumps, newest first or last", () => {
    const rows = [
      "01/10/2026,A,,1000.00,1000.00",
      "02/10/2026,B,,1000.00,2000.00",
      "04/10/2026,D,,1000.00,4000.00",
    ]
    for (const [given, line] of [
      [rows, 4],
      [[...rows].reverse(), 2],
    ] as const) {
      const { statement, findings } = readCsvStatement(
        csv("Date,Text,Debit,Credit,Balance", ...given),
        profile({ ...sides, numbers: "plain" })
      )
      expect(statement).toMatchObject({ tie: "break", gap_minor: 100000n })
      expect(findings.map((one) => [one.code, one.line])).toEqual([
        ["E01", null],
        ["E01", line],
      ])
    }
  })

  it("does not call it a jump where a row could not be read", () => {
    const { findings } = readCsvStatement(
      csv(
        "Date,Text,Debit,Credit,Balance",
        "01/10/2026,A,,1000.00,1000.00",
        "02/10/2026,B,,1O00.00,2000.00",
        "03/10/2026,C,,1000.00,3000.00"
      ),
      profile({ ...sides, numbers: "plain" })
    )
    expect(findings.map((one) => [one.code, one.line, one.column])).toEqual([
      ["E05", 3, 4],
      ["E01", null, null],
    ])
  })

  it("compares the sums and the count of the footer", () => {
    const footer = { credit: "Total in", debit: "Total out", count: "Rows" }
    const read = (...ends: string[]) =>
      readCsvStatement(
        csv(
          "Date,Text,Amount",
          "01/10/2026,A,100.00",
          "02/10/2026,B,-30.00",
          ...ends
        ),
        profile({ footer })
      ).findings.map(({ code, message }) => `${code} ${message}`)
    expect(read("Total in,100.00", "Total out,30.00", "Rows,2")).toEqual([])
    expect(read("Total in,110.00")[0]).toMatch(/E02 .*110\.00 IDR.*100\.00 IDR/)
    expect(read("Total out,-31.00")[0]).toContain("E02")
    expect(read("Rows,3")[0]).toMatch(/E02 .*entries: 3.*2/)
  })

  it("reads the sums of a row under their columns", () => {
    const { statement, findings } = readCsvStatement(
      csv(
        "Date,Text,Debit,Credit,Balance",
        "01/10/2026,A,,1000.00,1000.00",
        "Total,,0.00,999.00,"
      ),
      profile({
        ...sides,
        footer: { column: "Date", value: "Total", credit: "Credit" },
      })
    )
    expect(statement.entries).toBe(1)
    expect(findings).toEqual([
      expect.objectContaining({ code: "E02", line: 3 }),
    ])
  })

  it("reads the direction from a word behind the amount", () => {
    const one = profile({
      columns: {
        booked_on: "Date",
        text: "Text",
        amount: "Amount",
        direction: "Amount",
      },
      credit_words: ["CR"],
      debit_words: ["DB"],
    })
    expect(
      amountsOf(
        csv("Date,Text,Amount", "01/10/2026,A,1.00 CR", "01/10/2026,B,2.00DB"),
        one
      )
    ).toEqual([100n, -200n])
  })

  it("keeps pending rows apart and leaves ignored ones out", () => {
    const { statement } = readCsvStatement(
      csv(
        "Date,Text,Amount,State",
        "01/10/2026,A,100.00,Done",
        ",B,50.00,Pending",
        "01/10/2026,C,70.00,Failed",
        "Printed by Budi on 31/10/2026"
      ),
      profile({
        columns: {
          booked_on: "Date",
          text: "Text",
          amount: "Amount",
          status: "State",
        },
        pending_words: ["pending"],
        ignored_words: ["failed", "printed by"],
      })
    )
    expect(statement.lines.map(({ text, state }) => [text, state])).toEqual([
      ["A", "booked"],
      ["B", "pending"],
    ])
    expect(statement).toMatchObject({ entries: 2, credit_minor: 10000n })
  })

  it("skips rows above, other delimiters and wrapped texts", () => {
    const text = csv(
      "Date;Text;Amount",
      "Date;Text;Amount",
      '01/10/2026;"two\nlines";1.000,50'
    )
    const { statement } = readCsvStatement(
      text,
      profile({ delimiter: ";", skip_rows: 1 })
    )
    expect(statement.lines).toEqual([
      expect.objectContaining({
        line: 3,
        text: "two\nlines",
        amount_minor: 100050n,
      }),
    ])
  })

  it("takes references, parties and value days", () => {
    const { statement } = readCsvStatement(
      csv(
        "Date,Value,Text,Amount,Name,Account,Ref,Id",
        "01/10/2026,02/10/2026,A,1.00,BUDI,'00123,MD7K3Q98,TX1"
      ),
      profile({
        columns: {
          booked_on: "Date",
          value_on: "Value",
          text: "Text",
          amount: "Amount",
          party: "Name",
          party_account: "Account",
          order_ref: "Ref",
          external_id: "Id",
        },
      })
    )
    expect(statement.lines[0]).toMatchObject({
      value_on: "2026-10-02",
      party: "BUDI",
      party_account: "00123",
      refs: { customer: "MD7K3Q98", bank: "TX1" },
      kind: "transfer_in",
    })
  })

  it("finds the style of numbers, and asks when two fit", () => {
    const text = (amount: string) =>
      csv("Date,Text,Amount", `01/10/2026,A,"${amount}"`)
    expect(amountsOf(text("249.000"))).toEqual([24900000n])
    expect(amountsOf(text("249,000"))).toEqual([24900000n])
    expect(amountsOf(text("1.234,56"))).toEqual([123456n])
    const dinar = profile({ currency: "KWD" })
    expect(() => amountsOf(text("1.234"), dinar)).toThrow(BadStatement)
    expect(() => amountsOf(text("1.234"), dinar)).toThrow(/two ways/)
    expect(
      amountsOf(text("1.234"), profile({ currency: "KWD", numbers: "plain" }))
    ).toEqual([1234n])
    expect(
      amountsOf(
        text("1.234"),
        profile({ currency: "KWD", numbers: "1.234,56" })
      )
    ).toEqual([1234000n])
  })

  it("lets the balance tell the style", () => {
    const rows = (closing: string) =>
      csv(
        "Date,Text,Amount",
        `01/10/2026,A,"1.234"`,
        "Opening,0",
        `Closing,"${closing}"`
      )
    const one = profile({
      currency: "KWD",
      footer: { opening: "Opening", closing: "Closing" },
    })
    expect(amountsOf(rows("1.234,000"), one)).toEqual([1234000n])
    expect(amountsOf(rows("1.2340"), one)).toEqual([1234n])
  })

  it("says when the file's own balance is no amount", () => {
    const { statement, findings } = readCsvStatement(
      csv("Date,Text,Amount", "01/10/2026,A,1.00", "Closing,1O.00"),
      profile({ footer: { closing: "Closing" } })
    )
    expect(statement.tie).toBe("none")
    expect(findings).toEqual([
      expect.objectContaining({ code: "E05", line: 3 }),
    ])
  })

  it("leaves rows in another currency out", () => {
    const { statement, findings } = readCsvStatement(
      csv(
        "Date,Text,Amount,Ccy",
        "01/10/2026,A,1.00,Rp",
        "01/10/2026,B,1.00,USD",
        "01/10/2026,C,1.00,Taler"
      ),
      profile({
        currencies: { rp: "IDR" },
        columns: {
          booked_on: "Date",
          text: "Text",
          amount: "Amount",
          currency: "Ccy",
        },
      })
    )
    expect(statement).toMatchObject({ currency: "IDR", credit_minor: 100n })
    expect(
      findings.map(({ code, line, column }) => [code, line, column])
    ).toEqual([
      ["E05", 3, 4],
      ["E05", 4, 4],
    ])
  })

  it("names the headings that are missing", () => {
    expect(() => readCsv(csv("Date,Text,Sum"), profile())).toThrow(
      'No row has the heading Amount of the profile "test".'
    )
  })
})

describe("reading a profile", () => {
  it.each([
    ["{", /is no JSON/],
    ['{"name":"x"}', /columns/],
    [
      '{"name":"x","dates":["DD/MM"],"columns":{"booked_on":"D"}}',
      /columns: Name the column amount, or both credit and debit/,
    ],
    [
      '{"name":"x","kind":"settlement","dates":["DD/MM"],"columns":{"booked_on":"D"}}',
      /Name the column gross or net.*row_kind: Say what a row is/s,
    ],
    [
      '{"name":"x","dates":["dd.mm"],"columns":{"booked_on":"D","amount":"A"}}',
      /dates\.0: Write it as DD\/MM\/YYYY/,
    ],
    [
      '{"name":"x","dates":["DD/MM"],"timezone":"Jakarta","columns":{"booked_on":"D","amount":"A"}}',
      /timezone: Name a time zone as Asia\/Jakarta/,
    ],
    [
      '{"name":"x","dates":["DD/MM"],"columns":{"booked_on":"D","amount":"A","direction":"W"}}',
      /credit_words: Name the words/,
    ],
    [
      '{"name":"x","dates":["DD/MM"],"columns":{"booked_on":"D","amount":"A"},"footer":{"column":"D"}}',
      /footer: column and value belong together/,
    ],
    [
      '{"name":"x","dates":["DD/MM"],"columns":{"booked_on":"D","amount":"A","colour":"C"}}',
      /colour/,
    ],
  ])("says in a sentence what %s lacks", (text, sentence) => {
    expect(() => parseProfile(text, "my.json")).toThrow(sentence)
  })

  it("gives the built-in profile back as it is", () => {
    expect(parseProfile(JSON.stringify(bcaProfile), "bca.json")).toEqual(
      bcaProfile
    )
  })
})
