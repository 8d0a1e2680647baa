import { readStatementFile } from "../read-statement-file"

const CAMT = `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>`
const MEGABYTE = 1024 * 1024

/** What grows with the square of a file takes minutes, here or anywhere. */
const LIMIT_MS = 20_000

/** CPU and not the clock: other work on the machine does not count. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

const textOf = (length: number) => "x".repeat(length)

/** A sentence, soon: what every file that is no statement gets. */
function expectRefused(content: string | Uint8Array, words: string | RegExp) {
  const bytes = typeof content === "string" ? Buffer.from(content) : content
  const started = cpuMs()
  const file = readStatementFile(bytes)
  expect(cpuMs() - started).toBeLessThan(LIMIT_MS)
  expect(file).toMatchObject({ state: "rejected", statements: [] })
  expect(file.findings).toHaveLength(1)
  const [{ code, severity, message }] = file.findings
  expect({ code, severity }).toEqual({ code: "E05", severity: "error" })
  expect(message).toMatch(/^[A-Z].*\.$/)
  expect(message).toMatch(words)
}

describe("hostile XML", () => {
  it.each([
    `<?xml version="1.0"?><!DOCTYPE Document [<!ENTITY a "b">]>${CAMT}`,
    `<!DOCTYPE Document SYSTEM "file:///etc/hostname">${CAMT}`,
    `<!doctype Document>${CAMT}`,
    `<!-- ${textOf(70_000)} --><!DOCTYPE Document [ ]>${CAMT}`,
  ])("that declares a document type is refused: %.60s", (xml) => {
    expectRefused(xml, /document type|shows its format|begins with/)
  })

  it("with a document type behind the first tag is refused", () => {
    expectRefused(
      `${CAMT}<Stmt>${textOf(70_000)}<!DOCTYPE Document [ ]></Stmt>`,
      /XML breaks here/
    )
  })

  it("with an entity of its own is refused", () => {
    expectRefused(`${CAMT}<Stmt><Id>&l9;</Id>`, /undefined entity/)
  })

  it("nested deeper than 64 is refused", () => {
    expectRefused(CAMT + "<A>".repeat(500_000), /more than 64 deep/)
    const deep = `${"<A>".repeat(62)}${"</A>".repeat(62)}`
    expect(
      readStatementFile(
        Buffer.from(
          `${CAMT}<GrpHdr/>${deep}<Stmt><Id>1</Id></Stmt></BkToCstmrStmt></Document>`
        )
      ).state
    ).toBe("parsed")
  })

  it.each([
    ["text", `<Stmt><Id>${textOf(50 * MEGABYTE)}</Id>`],
    ["text just above", `<Stmt><Id>${textOf(MEGABYTE + 1)}</Id>`],
    ["text without an end", `<Stmt><Id>${textOf(20 * MEGABYTE)}`],
    ["CDATA", `<Stmt><Id><![CDATA[${textOf(20 * MEGABYTE)}`],
    ["attribute", `<Stmt a="${textOf(20 * MEGABYTE)}`],
    ["tag", `<Stmt><${textOf(20 * MEGABYTE)}`],
    ["comment", `<Stmt><!--${textOf(20 * MEGABYTE)}`],
  ])("with a %s of over 1 MB is refused", (_, inside) => {
    expectRefused(CAMT + inside, /longer than 1 MB/)
  })

  it("with a text of 1 MB is read", () => {
    const xml =
      `${CAMT}<Stmt><Id>${textOf(MEGABYTE)}</Id></Stmt>` +
      "</BkToCstmrStmt></Document>"
    expect(readStatementFile(Buffer.from(xml)).state).toBe("parsed")
  })

  it.each(["<Stmt><Ntry><Amt", "<Stmt></Ntry>", "<Stmt><Id>1</Id>"])(
    "that breaks off after %s is refused",
    (inside) => expectRefused(CAMT + inside, /XML breaks here/)
  )

  it("of another family is named", () => {
    expectRefused(
      `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.03"/>`,
      /<Document>/
    )
  })
})

describe("hostile text", () => {
  it.each([
    ["", /empty/],
    ["\ufeff \n", /empty/],
    ["<html><body>", /web page/],
    ["\n<!DOCTYPE html><p>:20:", /web page/],
    [":20:A\n:25:\0", /NUL/],
    ["%PDF-1.4\n\0", /PDF/],
    ["no statement at all", /shows its format/],
    ["1\n2\n3\n", /shows its format/],
  ])("%j is refused", (content, words) => expectRefused(content, words))

  it("in UTF-16 is refused", () => {
    expectRefused(Buffer.from(":20:A\n:25:B", "utf16le"), /UTF-8/)
  })

  it("with a line of over 1 MB is refused", () => {
    expectRefused(
      `:20:A\n:25:B\n:86:${textOf(20 * MEGABYTE)}`,
      /line is longer/
    )
    expectRefused(
      `OFXHEADER:100\n<OFX><STMTRS><MEMO>${textOf(20 * MEGABYTE)}`,
      /longer than 1 MB/
    )
  })

  it("of over 100 MB is refused", () => {
    expectRefused(Buffer.alloc(100 * MEGABYTE + 1, "x"), /larger than 100 MB/)
  })

  it.each([
    ["<", 400_000],
    ["<a", 400_000],
    ["<![CDATA[", 100_000],
    ["<STMTTRN>", 100_000],
    ["&#", 400_000],
  ])("of endless %s costs no time in OFX", (piece, times) => {
    const started = cpuMs()
    const file = readStatementFile(
      Buffer.from(`OFXHEADER:100\n<OFX><STMTRS>\n${piece.repeat(times)}`)
    )
    expect(cpuMs() - started).toBeLessThan(LIMIT_MS)
    expect(file.state).toBe("quarantined")
  })

  it.each([":20:A", ":61:", ":61:2601010101C1", ":86:?20", "{4:", "-}"])(
    "of endless %s costs no time in MT940",
    (line) => {
      const started = cpuMs()
      readStatementFile(
        Buffer.from(`:20:A\n:25:B\n${`${line}\n`.repeat(20_000)}`)
      )
      expect(cpuMs() - started).toBeLessThan(LIMIT_MS)
    }
  )

  it("in one field costs no time in MT940", () => {
    const started = cpuMs()
    for (const piece of ["?20", "EREF+", "/NAME/", "1.111", "9", " ", "//"]) {
      const long = piece.repeat(900_000 / piece.length)
      readStatementFile(
        Buffer.from(
          `:20:A\n:25:B\n:60F:C260101EUR${long}\n:61:260101C${long}\n:61:260101C1,` +
            `\n:86:${long}\n:86:166?20${long}\n:86:/EREF/${long}`
        )
      )
    }
    expect(cpuMs() - started).toBeLessThan(LIMIT_MS)
  })
})
