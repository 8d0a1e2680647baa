import { readStatementFile } from "../read-statement-file"

const HEADER = "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\n\n"

const read = (text: string) => readStatementFile(Buffer.from(text))

const bank = (inside: string) =>
  "<OFX><BANKMSGSRSV1><STMTTRNRS><TRNUID>T1<STMTRS><CURDEF>EUR" +
  "<BANKACCTFROM><ACCTID> 123 </BANKACCTFROM><BANKTRANLIST>" +
  `<DTSTART>20260101<DTEND>20260131${inside}</BANKTRANLIST>` +
  "<LEDGERBAL><BALAMT>12.50<DTASOF>20260131</LEDGERBAL>" +
  "<AVAILBAL><BALAMT>99<DTASOF>20260131</AVAILBAL></STMTRS></STMTTRNRS>" +
  "</BANKMSGSRSV1></OFX>"

const transaction = (amount: string, inside = "") =>
  `<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260105120000[-5:EST]<TRNAMT>${amount}` +
  `<FITID>F1${inside}</STMTTRN>`

const readBank = (inside: string) => {
  const file = read(HEADER + bank(inside))
  return {
    file,
    statement: file.statements[0],
    lines: file.statements[0].lines,
  }
}

describe("a transaction of OFX", () => {
  it.each([
    ["12.5", 1250n],
    ["-12,50", -1250n],
    ["+12", 1200n],
    ["1,234.56", 123456n],
    ["-1.234.567,89", -123456789n],
    [" .5 ", 50n],
    ["- 1 234,5", -123450n],
  ])("of %s", (amount, minor) => {
    expect(readBank(transaction(amount)).lines).toMatchObject([
      { amount_minor: minor, booked_on: "2026-01-05", state: "booked" },
    ])
  })

  it.each(["", "<STMTTRN>*snipped*</STMTTRN>"])(
    "without day or amount is left out with its line: %s",
    (broken) => {
      const { file, statement } = readBank(
        `${transaction("1")}\n${broken || transaction("abc")}`
      )
      expect(statement).toMatchObject({ entries: 2, unreadable: 1 })
      expect(file).toMatchObject({
        state: "quarantined",
        findings: [{ code: "E05", statement: 0, line: 6 }],
      })
    }
  )

  it("says who, what for and where to", () => {
    const { lines } = readBank(
      transaction(
        "-1",
        "<CHECKNUM>77<REFNUM>R1<NAME>A &amp; B<BANKACCTTO><BANKID>1" +
          "<ACCTID>DE2</BANKACCTTO><MEMO>Order <MD7K3Q98> & tea"
      )
    )
    expect(lines).toMatchObject([
      {
        kind: "transfer_out",
        party: "A & B",
        party_account: "DE2",
        refs: { customer: "77", bank: "F1", others: ["R1"] },
      },
    ])
  })

  it("may be another currency's, or not booked", () => {
    expect(
      readBank(
        transaction("1", "<CURRENCY><CURRATE>1.1<CURSYM>USD</CURRENCY>") +
          transaction("2", "<CURRENCY>EUR") +
          "<STMTTRNP><DTTRAN>20260106<TRNAMT>3</STMTTRNP>"
      )
    ).toMatchObject({
      statement: { credit_minor: 200n, entries: 3 },
      lines: [
        { currency: "USD", state: "booked" },
        { currency: "EUR", state: "booked" },
        { currency: "EUR", state: "pending", booked_on: "2026-01-06" },
      ],
    })
  })

  it("ends where the next begins, if it is never closed", () => {
    const open = transaction("1", "<MEMO>one").replace("</STMTTRN>", "")
    const other = open.replace("one", "two").replace(">1<", ">2<")
    const { lines } = readBank(open + other)
    expect(lines.map(({ text, raw }) => [text, raw])).toEqual([
      ["one", open],
      ["two", other],
    ])
  })
})

describe("a statement of OFX", () => {
  it("has a closing balance only, so nothing ties", () => {
    expect(readBank(transaction("1")).statement).toMatchObject({
      id: "T1",
      account: "123",
      currency: "EUR",
      from: "2026-01-01",
      to: "2026-01-31",
      opening_minor: null,
      closing_minor: 1250n,
      tie: "none",
      gap_minor: null,
      final: true,
    })
  })

  it("may be XML, self-closed tags and CDATA in it", () => {
    const xml = (HEADER + bank(transaction("1")))
      .slice(HEADER.length)
      .replace(
        "<FITID>F1",
        "<FITID>F1</FITID><CHECKNUM/><NAME />" +
          "<MEMO><![CDATA[a <b> & c]]></MEMO>"
      )
    const file = read(`<?xml version="1.0"?>\n<?OFX OFXHEADER="200"?>\n${xml}`)
    expect(file.statements[0].lines).toMatchObject([
      { text: "a <b> & c", party: null, refs: { customer: null } },
    ])
  })

  it("that breaks off says so, and is kept", () => {
    const text = HEADER + bank(transaction("1") + transaction("2"))
    const file = read(text.slice(0, text.indexOf("</STMTTRN></BANKTRANLIST>")))
    expect(file).toMatchObject({
      state: "quarantined",
      findings: [{ code: "E05", statement: null }],
    })
    expect(file.statements[0].lines.map(({ raw }) => raw)).toEqual([
      transaction("1"),
      transaction("2").replace("</STMTTRN>", ""),
    ])
  })

  it("is missing in a file that only answers", () => {
    expect(
      read(`${HEADER}<OFX><SIGNONMSGSRSV1></SIGNONMSGSRSV1></OFX>`)
    ).toMatchObject({ state: "rejected", findings: [{ code: "E05" }] })
  })

  it("names a balance that is no amount", () => {
    const text = HEADER + bank("").replace("12.50", "n/a")
    expect(read(text)).toMatchObject({
      state: "quarantined",
      findings: [{ code: "E05", statement: 0 }],
    })
  })
})
