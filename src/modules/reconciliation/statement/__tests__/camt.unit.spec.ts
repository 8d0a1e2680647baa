import { readStatementFile } from "../read-statement-file"

const NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"

const wrap = (content: string, namespace = NAMESPACE) =>
  `<?xml version="1.0"?><Document xmlns="${namespace}"><BkToCstmrStmt>` +
  `<GrpHdr><MsgId>M</MsgId></GrpHdr>${content}</BkToCstmrStmt></Document>`

const balance = (
  type: string,
  amount: string,
  mark = "CRDT",
  currency = "EUR"
) =>
  `<Bal><Tp><CdOrPrtry><Cd>${type}</Cd></CdOrPrtry></Tp>` +
  `<Amt Ccy="${currency}">${amount}</Amt>` +
  `${mark && `<CdtDbtInd>${mark}</CdtDbtInd>`}</Bal>`

const statementOf = (content: string, account = "DE1") =>
  `<Stmt><Id>S</Id><ElctrncSeqNb>7</ElctrncSeqNb>` +
  `<Acct><Id><IBAN>${account}</IBAN></Id></Acct>${content}</Stmt>`

const entry = (inside: string, amount = "10.00", mark = "CRDT") =>
  `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${mark}</CdtDbtInd>` +
  `${inside}</Ntry>`

const read = (xml: string) => readStatementFile(Buffer.from(xml))

const readEntry = (xml: string) => {
  const file = read(wrap(statementOf(xml)))
  return {
    file,
    statement: file.statements[0],
    lines: file.statements[0].lines,
  }
}

const detail = (amount: string, inside = "", currency = "EUR") =>
  `<TxDtls><Amt Ccy="${currency}">${amount}</Amt>${inside}</TxDtls>`

const details = (...all: string[]) => `<NtryDtls>${all.join("")}</NtryDtls>`

describe("an entry of camt", () => {
  it.each([
    ["", "booked"],
    ["<Sts>BOOK</Sts>", "booked"],
    ["<Sts><Cd>BOOK</Cd></Sts>", "booked"],
    ["<Sts>PDNG</Sts>", "pending"],
    ["<Sts>INFO</Sts>", "pending"],
    ["<Sts><Cd>FUTR</Cd></Sts>", "pending"],
    ["<Sts><Prtry>OWN</Prtry></Sts>", "booked"],
  ])("with the status %j is %s", (status, state) => {
    expect(readEntry(entry(status)).lines).toMatchObject([{ state }])
  })

  it("has its sign from its mark alone, a reversal too", () => {
    const reversal = "<RvslInd>true</RvslInd>"
    expect(readEntry(entry(reversal, "1.5", "DBIT")).lines).toMatchObject([
      { amount_minor: -150n, kind: "transfer_out" },
    ])
    expect(readEntry(entry(reversal)).lines[0].amount_minor).toBe(1000n)
    expect(
      readEntry(`<Ntry><Amt Ccy="EUR">.5</Amt></Ntry>`).lines[0].amount_minor
    ).toBe(50n)
  })

  it.each([
    [`<Ntry><CdtDbtInd>CRDT</CdtDbtInd></Ntry>`, "no amount"],
    [entry("", "1,234.50"), '"1,234.50"'],
    [entry("", "1.005"), '"1.005"'],
    [entry("", "1", "BOTH"), '"BOTH"'],
  ])("that cannot be read is left out with its line: %s", (xml, words) => {
    const { file, statement } = readEntry(`${entry("")}\n\n${xml}`)
    expect(statement).toMatchObject({ entries: 2, unreadable: 1 })
    expect(file).toMatchObject({
      state: "quarantined",
      findings: [{ code: "E05", statement: 0, line: 3 }],
    })
    expect(file.findings[0].message).toContain(words)
  })

  it("takes the account's currency where it names none", () => {
    const xml = "<Ntry><Amt>1234</Amt><CdtDbtInd>DBIT</CdtDbtInd></Ntry>"
    const account = "<Stmt><Acct><Ccy>JPY</Ccy></Acct>"
    const { statements } = read(wrap(`${account}${xml}</Stmt>`))
    expect(statements[0]).toMatchObject({
      debit_minor: 1234n,
      lines: [{ currency: "JPY", amount_minor: -1234n }],
    })
    expect(readEntry(xml).lines).toMatchObject([
      { currency: "XXX", amount_minor: -123400n },
    ])
  })

  it("counts its lines from the file's first", () => {
    const file = read(`\ufeff\n\n${wrap(`\n${statementOf(entry(""))}`)}`)
    expect(file.statements[0].lines).toMatchObject([
      { line: 4, raw: entry("") },
    ])
  })

  it("keeps its XML and its line, behind other characters too", () => {
    const xml = entry(details(`<TxDtls><AddtlTxInf>b</AddtlTxInf></TxDtls>`))
    const { lines } = readEntry(
      `${entry("<AddtlNtryInf>Zoë €𝄞</AddtlNtryInf>")}\r\n${xml}`
    )
    expect(lines.map(({ line, raw }) => ({ line, raw }))).toEqual([
      { line: 1, raw: entry("<AddtlNtryInf>Zoë €𝄞</AddtlNtryInf>") },
      { line: 2, raw: xml },
    ])
  })
})

describe("transactions of an entry", () => {
  const amountsOf = (xml: string) =>
    readEntry(xml).lines.map(({ amount_minor }) => amount_minor)
  const codesOf = (xml: string) =>
    readEntry(xml).file.findings.map(
      ({ code, severity }) => `${code} ${severity}`
    )

  it("are lines of their own if they sum to it", () => {
    const xml = entry(
      details(detail("12"), detail("3", "<CdtDbtInd>DBIT</CdtDbtInd>")) +
        details(detail("1"))
    )
    const { statement, file, lines } = readEntry(xml)
    expect(amountsOf(xml)).toEqual([1200n, -300n, 100n])
    expect(statement).toMatchObject({ entries: 1, details: 3, unreadable: 0 })
    expect(file.findings).toEqual([])
    expect(lines[2].raw).toBe(detail("1"))
  })

  it("take the entry's mark, and may name their amount below", () => {
    const one = `<TxDtls><AmtDtls><TxAmt><Amt Ccy="EUR">5</Amt></TxAmt></AmtDtls></TxDtls>`
    expect(amountsOf(entry(details(one, one), "10", "DBIT"))).toEqual([
      -500n,
      -500n,
    ])
  })

  it("may stand in the entry itself, as in the first version", () => {
    expect(amountsOf(entry(detail("4") + detail("6")))).toEqual([400n, 600n])
  })

  it.each([
    ["one only", details(detail("10")), []],
    ["one of another sum", details(detail("9")), ["E06 warning"]],
    ["another sum", details(detail("5"), detail("6")), ["E06 warning"]],
    ["one without an amount", details(detail("5"), "<TxDtls/>"), []],
    ["another currency", details(detail("5"), detail("5", "", "CHF")), []],
    ["none", "", []],
  ])("leave one line: %s", (_, inside, codes) => {
    expect(amountsOf(entry(inside))).toEqual([1000n])
    expect(codesOf(entry(inside))).toEqual(codes)
  })

  it("leave one line where nothing was booked", () => {
    const inside = `<Sts>PDNG</Sts>${details(detail("4"), detail("6"))}`
    expect(readEntry(entry(inside)).lines).toHaveLength(1)
  })
})

describe("what a line says", () => {
  const parties = (party: (name: string) => string) =>
    `<RltdPties><Dbtr>${party("Ann")}</Dbtr><DbtrAcct><Id><IBAN>DE2</IBAN></Id>` +
    `</DbtrAcct><Cdtr>${party("Bob")}</Cdtr><CdtrAcct><Id><Othr><Id>77</Id>` +
    `</Othr></Id></CdtrAcct></RltdPties>`
  const plain = (name: string) => `<Nm>${name}</Nm>`
  const newer = (name: string) => `<Pty><Nm>${name}</Nm></Pty>`

  it.each([plain, newer])("is who paid, or was paid", (party) => {
    const inside = details(`<TxDtls>${parties(party)}</TxDtls>`)
    expect(readEntry(entry(inside)).lines).toMatchObject([
      { party: "Ann", party_account: "DE2" },
    ])
    expect(readEntry(entry(inside, "1", "DBIT")).lines).toMatchObject([
      { party: "Bob", party_account: "77" },
    ])
  })

  it("is its references, days, words and first amount", () => {
    const { lines } = readEntry(
      entry(
        "<NtryRef>N1</NtryRef><BookgDt><DtTm>2026-10-05T23:59:00+02:00</DtTm>" +
          "</BookgDt><ValDt><Dt>2026-10-06</Dt></ValDt>" +
          "<AcctSvcrRef>A1</AcctSvcrRef>" +
          details(
            "<TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId><InstrId>I1" +
              "</InstrId><TxId>T1</TxId><Prtry><Tp>X</Tp><Ref>P1</Ref></Prtry>" +
              "</Refs><AmtDtls><InstdAmt><Amt Ccy='USD'>11.20</Amt><CcyXchg>" +
              "<XchgRate>1.12</XchgRate></CcyXchg></InstdAmt></AmtDtls>" +
              "<RmtInf><Ustrd>Order &lt;MD7K3Q98&gt;</Ustrd><Ustrd> and more " +
              "</Ustrd><Strd><CdtrRefInf><Ref>RF18</Ref></CdtrRefInf>" +
              "<AddtlRmtInf>thanks</AddtlRmtInf></Strd></RmtInf></TxDtls>"
          )
      )
    )
    expect(lines).toMatchObject([
      {
        booked_on: "2026-10-05",
        value_on: "2026-10-06",
        text: "Order <MD7K3Q98> and more thanks",
        original: { amount: "11.20", currency: "USD", rate: "1.12" },
        refs: {
          customer: "I1",
          bank: "A1",
          end_to_end: null,
          structured: "RF18",
          others: ["N1", "T1", "P1"],
        },
      },
    ])
  })

  it("is the bank's words where the payer had none", () => {
    const words = "<AddtlNtryInf>Card sales</AddtlNtryInf>"
    expect(readEntry(entry(words)).lines[0].text).toBe("Card sales")
    expect(
      readEntry(entry(details("<TxDtls/>", "<TxDtls/>") + words)).lines[0].text
    ).toBe("Card sales")
  })
})

describe("balances of camt", () => {
  const tieOf = (...content: string[]) =>
    read(wrap(statementOf(content.join("")))).statements[0]

  it("tie from OPBD, else PRCD, to CLBD", () => {
    expect(
      tieOf(balance("PRCD", "5"), balance("CLBD", "15"), entry(""))
    ).toMatchObject({ tie: "ok", gap_minor: 0n, opening_minor: 500n })
    expect(
      tieOf(
        balance("PRCD", "9"),
        balance("OPBD", "5", "DBIT"),
        balance("CLBD", "4", ""),
        entry("")
      )
    ).toMatchObject({ tie: "break", gap_minor: -100n, opening_minor: -500n })
    expect(tieOf(balance("OPBD", "5"), balance("ITBD", "6"))).toMatchObject({
      tie: "none",
      gap_minor: null,
    })
  })

  it("do not count what is pending", () => {
    expect(
      tieOf(
        balance("OPBD", "5"),
        balance("CLBD", "5"),
        entry("<Sts>PDNG</Sts>")
      )
    ).toMatchObject({ tie: "ok", credit_minor: 0n })
  })

  it("are those of the account's currency, if there are several", () => {
    const { statements } = read(
      wrap(
        "<Stmt><Acct><Ccy>EUR</Ccy></Acct>" +
          balance("OPBD", "7", "CRDT", "USD") +
          balance("OPBD", "1") +
          balance("CLBD", "9", "CRDT", "USD") +
          balance("CLBD", "1") +
          "</Stmt>"
      )
    )
    expect(statements[0]).toMatchObject({ opening_minor: 100n, tie: "ok" })
  })

  it("in two currencies keep the decimals they were written with", () => {
    const file = read(
      wrap(
        statementOf(
          balance("OPBD", "18.15") + balance("CLBD", "2700", "DBIT", "JPY")
        )
      )
    )
    expect(file.findings).toMatchObject([{ code: "E01" }])
    expect(file.statements[0]).toMatchObject({
      currency: "EUR",
      closing_minor: -270000n,
      gap_minor: null,
    })
  })

  it("follow each other by account", () => {
    const day = (from: string, to: string, account: string) =>
      statementOf(
        balance("OPBD", from) +
          balance("CLBD", to) +
          entry("", "1", from < to ? "CRDT" : "DBIT"),
        account
      )
    const chain = (...days: string[]) =>
      read(wrap(days.join(""))).findings.map(({ code }) => code)
    expect(
      chain(day("1", "2", "A"), day("5", "6", "B"), day("2", "3", "A"))
    ).toEqual([])
    expect(chain(day("1", "2", "A"), day("3", "4", "A"))).toEqual(["E02"])
  })
})

describe("a file of camt", () => {
  const content = statementOf(entry(""))

  it.each([
    [
      wrap(content, "urn:iso:std:iso:20022:tech:xsd:camt.053.001.13"),
      "camt.053.001.13",
    ],
    [wrap(content, "urn:swift:xsd:$camt.053.001.02"), "camt.053.001.02"],
    [wrap(content).replace(/ xmlns="[^"]*"/, ""), "camt.053"],
    [
      wrap(content)
        .replace("xmlns=", "xmlns:n0=")
        .replace(/<(\/?)([A-Z])/g, "<$1n0:$2"),
      "camt.053.001.08",
    ],
    [
      `<BizMsgEnvlp xmlns="urn:x"><AppHdr xmlns="urn:iso:std:iso:20022:tech:` +
        `xsd:head.001.001.02"><Fr/></AppHdr>` +
        `${wrap(content).replace(/<\?.*?\?>/, "")}</BizMsgEnvlp>`,
      "camt.053.001.08",
    ],
    [`\n  ${wrap(content)}\r\n\u001a`, "camt.053.001.08"],
    [
      wrap(content).replace(
        "xmlns=",
        'xsi:schemaLocation="urn:x camt.053.001.02.xsd" xmlns:x='
      ),
      "camt.053.001.02",
    ],
  ])("may begin as %.90s", (xml, format) => {
    expect(read(xml)).toMatchObject({
      format,
      state: "parsed",
      statements: [{ id: "S", sequence: "7", account: "DE1", currency: "EUR" }],
    })
  })

  it.each([
    ["BkToCstmrAcctRpt", "Rpt"],
    ["BkToCstmrDbtCdtNtfctn", "Ntfctn"],
  ])("of %s is not final", (message, container) => {
    const xml = wrap(content)
      .replaceAll("BkToCstmrStmt", message)
      .replaceAll("<Stmt>", `<${container}>`)
      .replaceAll("</Stmt>", `</${container}>`)
    expect(read(xml).statements).toMatchObject([{ final: false }])
  })

  it("has the period it declares, else that of its lines", () => {
    const booked = entry("<BookgDt><Dt>2026-10-05</Dt></BookgDt>")
    const period =
      "<FrToDt><FrDtTm>2026-10-01T00:00:00</FrDtTm>" +
      "<ToDtTm>2026-10-31T00:00:00</ToDtTm></FrToDt>"
    expect(readEntry(period + booked).statement).toMatchObject({
      from: "2026-10-01",
      to: "2026-10-31",
    })
    expect(readEntry(booked).statement).toMatchObject({
      from: "2026-10-05",
      to: "2026-10-05",
    })
  })

  it("that breaks off keeps what was complete", () => {
    const file = read(wrap(content + content).slice(0, -80))
    expect(file).toMatchObject({
      state: "quarantined",
      findings: [{ code: "E05", severity: "error", statement: null, line: 1 }],
    })
    expect(file.statements).toHaveLength(1)
  })

  it.each(["", "<SplmtryData/>"])(
    "without a statement is rejected",
    (inside) => {
      expect(read(wrap(inside))).toMatchObject({
        state: "rejected",
        findings: [
          { code: "E05", message: expect.stringContaining("no statement") },
        ],
      })
    }
  )

  it("may be windows-1252", () => {
    const xml = wrap(statementOf(entry("<AddtlNtryInf>Café</AddtlNtryInf>")))
    const file = readStatementFile(Buffer.from(xml, "latin1"))
    expect(file.statements[0].lines[0]).toMatchObject({
      text: "Café",
      raw: entry("<AddtlNtryInf>Café</AddtlNtryInf>"),
    })
  })

  it("may be longer than what is read at a time", () => {
    const many = Array.from({ length: 600 }, (_, at) =>
      entry(`<AddtlNtryInf>№ ${at} ${"€".repeat(at % 50)}</AddtlNtryInf>`)
    )
    const { lines } = readEntry(many.join("\r\n"))
    expect(lines.map(({ raw }) => raw)).toEqual(many)
    expect(lines.at(-1)?.line).toBe(600)
  })
})
