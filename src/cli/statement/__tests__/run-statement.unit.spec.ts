import { runStatement } from "../run-statement"
import type { StatementOptions } from "../statement-options"

const statement = [
  "Mata Uang,=,Rp",
  "Periode,=,01/10/2026 - 31/10/2026",
  "Tanggal,Keterangan,Cabang,Jumlah,,Saldo",
  `'01/10,SETORAN,'0000,"100,000.00",CR,""`,
  `'02/10,RUSAK,'0000,"1O.00",CR,""`,
].join("\n")

const run = async (
  options: Partial<StatementOptions>,
  files = { a: statement }
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
        return new TextEncoder().encode(files[file as "a"])
      },
      expand: (input) => [input],
      out: (line) => out.push(line),
      err: (line) => err.push(line),
    }
  )
  return { code, out, err }
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
})
