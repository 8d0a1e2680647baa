import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { writeZip } from "../../../modules/reconciliation/statement/__tests__/write-zip"
import { expandInput } from "../expand-input"
import { runStatement } from "../run-statement"
import type { StatementOptions } from "../statement-options"

const statement = [
  "Mata Uang,=,Rp",
  "Periode,=,01/10/2026 - 31/10/2026",
  "Tanggal,Keterangan,Cabang,Jumlah,,Saldo",
  `'01/10,SETORAN,'0000,"100,000.00",CR,""`,
  `'02/10,RUSAK,'0000,"1O.00",CR,""`,
].join("\n")

const mt940 = (currency: string, amount: string) =>
  `:20:M\n:25:A\n:60F:C260101${currency}0,\n:61:260105C${amount}NTRFX\n` +
  `:62F:C260101${currency}${amount}\n`

const run = async (
  options: Partial<StatementOptions>,
  files: Record<string, string | Uint8Array> = { a: statement }
) => {
  const out: string[] = []
  const err: string[] = []
  const code = await runStatement(
    { input: ["a"], json: true, ...options },
    {
      read: (file) => {
        if (!(file in files)) {
          throw new Error(`${file}: no such file`)
        }
        const content = files[file]
        return typeof content === "string" ? Buffer.from(content) : content
      },
      expand: (input) =>
        input === "folder" ? Object.keys(files).sort() : [input],
      out: (line) => out.push(line),
      err: (line) => err.push(line),
    }
  )
  return {
    code,
    out,
    err,
    documents:
      options.json === false ? [] : out.map((line) => JSON.parse(line)),
  }
}

describe("order-cycle statement", () => {
  it("answers one document, with the bad cell on stderr", async () => {
    const { code, out, err } = await run({ lines: true, format: "csv:bca" })
    expect(code).toBe(0)
    expect(JSON.parse(out[0])).toMatchObject({
      file: "a",
      format: "csv:bca",
      state: "quarantined",
      statements: [
        {
          currency: "IDR",
          from: "2026-10-01",
          entries: 2,
          lines: 1,
          unreadable: 1,
          credit: "100000.00",
          tie: "none",
          gap: null,
        },
      ],
      lines: [{ line: 4, booked_on: "2026-10-01", amount: "100000.00" }],
    })
    expect(err[0]).toContain('a:5:4: "1O.00" in Jumlah is not an amount')
  })

  it("exits 1 for a file without a statement, with its document", async () => {
    const { code, out } = await run(
      {},
      { a: "<html><body>expired</body></html>" }
    )
    expect(code).toBe(1)
    expect(JSON.parse(out[0])).toMatchObject({
      state: "rejected",
      statements: [],
      findings: [{ code: "E05" }],
    })
  })

  it("exits 1 for an unknown profile or file, 2 without an input", async () => {
    expect(await run({ profile: "nobank" })).toMatchObject({
      code: 1,
      err: [expect.stringContaining('no profile "nobank"')],
    })
    expect((await run({ input: ["b"] })).code).toBe(1)
    expect((await run({ input: [] })).code).toBe(2)
  })

  it("exits 2 for a format that does not exist", async () => {
    expect(await run({ format: "mt941" })).toMatchObject({
      code: 2,
      out: [],
      err: [expect.stringContaining('no format "mt941"')],
    })
  })

  it("exits 2 for a profile of what is no CSV", async () => {
    expect(await run({ format: "camt", profile: "bca" })).toMatchObject({
      code: 2,
      err: ["A profile describes a CSV. Leave out --profile for camt."],
    })
    expect((await run({ format: "csv", profile: "bca" })).code).toBe(0)
  })

  it("answers a line for each file, in the order asked for", async () => {
    const files = {
      a: mt940("EUR", "1,"),
      b: "<html>",
      c: mt940("EUR", "2,"),
    }
    const { code, documents, err } = await run(
      { input: ["c", "missing", "folder"] },
      files
    )
    expect(code).toBe(1)
    expect(documents.map(({ file, state }) => [file, state])).toEqual([
      ["c", "parsed"],
      ["a", "parsed"],
      ["b", "rejected"],
      ["c", "parsed"],
    ])
    expect(err).toEqual([
      "missing: no such file",
      expect.stringMatching(/^b: This is a web page.*\.$/),
    ])
  })

  it("answers for each file of an archive, and reads none by its name", async () => {
    const archive = writeZip([
      { name: "x.csv", content: Buffer.from(mt940("EUR", "1,")) },
      { name: "y.sta", content: Buffer.from(statement) },
    ])
    const { code, documents } = await run({}, { a: archive })
    expect(code).toBe(0)
    expect(documents.map(({ file, format }) => [file, format])).toEqual([
      ["a/x.csv", "mt940"],
      ["a/y.sta", "csv:bca"],
    ])
  })

  it("sums all statements of a currency", async () => {
    const both = mt940("EUR", "1,5") + mt940("JPY", "7,") + mt940("EUR", "2,")
    const { documents } = await run({}, { a: both })
    expect(documents[0].totals).toEqual({
      entries: 3,
      lines: 3,
      by_currency: {
        EUR: { credit: "3.50", debit: "0.00" },
        JPY: { credit: "7", debit: "0" },
      },
    })
  })

  it("prints every field of the contract, null where it is absent", async () => {
    const report =
      ":20:M1\n:25:A\n:28C:1/1\n:34F:PLN0,\n:61:2601050105C1,5NTRFC-1//B-1\n" +
      ":61:260105EC9,NTRFX\n:86:later\n"
    const { documents } = await run({ lines: true }, { a: report })
    expect(documents[0]).toEqual({
      file: "a",
      sha256: expect.stringMatching(/^[\da-f]{64}$/),
      bytes: report.length,
      format: "mt942",
      state: "parsed",
      statements: [
        {
          id: "M1",
          account: "A",
          currency: null,
          sequence: "1/1",
          from: "2026-01-05",
          to: "2026-01-05",
          opening: null,
          closing: null,
          entries: 2,
          details: 0,
          booked: 1,
          pending: 1,
          unreadable: 0,
          lines: 1,
          credit: "1.50",
          debit: "0.00",
          gross: null,
          fee: null,
          tax: null,
          net: null,
          payout: null,
          tie: "none",
          gap: null,
          final: false,
        },
      ],
      totals: {
        entries: 2,
        lines: 1,
        by_currency: { PLN: { credit: "1.50", debit: "0.00" } },
      },
      findings: [],
      lines: [
        {
          statement: 0,
          line: 5,
          booked_on: "2026-01-05",
          value_on: "2026-01-05",
          amount: "1.50",
          currency: "PLN",
          state: "booked",
          kind: "transfer_in",
          text: "",
          party: null,
          refs: {
            customer: "C-1",
            bank: "B-1",
            end_to_end: null,
            structured: null,
          },
        },
        expect.objectContaining({ state: "pending", text: "later" }),
      ],
    })
  })

  it("has no lines unless they are asked for, and no currency if none is known", async () => {
    const bare = ":20:M\n:25:A\n:61:260105D1,25NTRFX\n"
    const { documents } = await run({}, { a: bare })
    expect(documents[0]).not.toHaveProperty("lines")
    expect(documents[0]).toMatchObject({
      statements: [{ currency: null, debit: "1.25" }],
      totals: { by_currency: {} },
    })
    const listed = await run({ lines: true }, { a: bare })
    expect(listed.documents[0].lines).toMatchObject([{ currency: null }])
  })

  it("says it in words without --json", async () => {
    const { out } = await run({ json: false }, { a: mt940("EUR", "1,") })
    expect(out).toEqual([
      "a: parsed",
      "  A EUR 2026-01-05 to 2026-01-05: 1 lines, +1.00 -0.00, gap 0.00",
    ])
  })
})

describe("an input", () => {
  it("that is a folder is its statements by name, none below it", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "statements-"))
    try {
      for (const name of ["b.STA", "a.xml", "c.pdf", ".hidden", "d.zip"]) {
        writeFileSync(path.join(folder, name), "x")
      }
      mkdirSync(path.join(folder, "below.xml"))
      expect(
        expandInput(folder).map((file) => path.relative(folder, file))
      ).toEqual(["a.xml", "b.STA", "d.zip"])
      const file = path.join(folder, "c.pdf")
      expect(expandInput(file)).toEqual([file])
      expect(() => expandInput(path.join(folder, "nope"))).toThrow(/nope/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
