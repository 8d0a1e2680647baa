import { readFileSync } from "node:fs"
import path from "node:path"
import { sharedData } from "../../../../../integration-tests/fixtures/shared-data"
import { bcaProfile } from "../csv/bca-profile"
import { readCsv } from "../csv/read-csv"
import { type FingerprintedLine, fingerprintLines } from "../fingerprint-lines"
import { readAdyen } from "../settlement/adyen/read-adyen"

const HEAD = "Tanggal,Keterangan,Cabang,Jumlah,,Saldo"
const idr = { ...bcaProfile, currency: "IDR" }

const read = (rows: string[], end = "\n") =>
  fingerprintLines(
    "oracc_1",
    "csv",
    readCsv([HEAD, ...rows].join(end), idr).statements[0].lines
  )

const keysOf = (lines: FingerprintedLine[]) =>
  lines.map(({ fingerprint, occurrence }) => `${fingerprint}:${occurrence}`)

/** What an import would add to what is stored. */
function newOf(stored: FingerprintedLine[], file: FingerprintedLine[]) {
  const known = new Set(keysOf(stored))
  return keysOf(file).filter((key) => !known.has(key))
}

const entry = (day: number, text: string, amount = "45,000.00") =>
  `'${String(day).padStart(2, "0")}/05/2026,${text},'0000,"${amount}",DB,`

describe("fingerprints", () => {
  const days = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) =>
      entry(from + at, `KOPI ${from + at}`)
    )

  it("add of an overlapping export what is new: 1-10 May, then 7-13 May", () => {
    const first = read(days(1, 10))
    const second = read([...days(7, 10), ...days(11, 13), ...days(11, 13)])
    expect(first).toHaveLength(10)
    expect(newOf(first, second)).toHaveLength(6)
  })

  it("keep two coffees of one day two, and add a third once", () => {
    const two = read([entry(1, "KOPI"), entry(1, "KOPI")])
    const three = read([entry(1, "KOPI"), entry(1, "KOPI"), entry(1, "KOPI")])
    expect(new Set(keysOf(two)).size).toBe(2)
    expect(newOf(two, two)).toEqual([])
    expect(newOf(two, three)).toHaveLength(1)
    expect(newOf(three, two)).toEqual([])
  })

  it("stay the same with other line ends, a BOM, another order or style", () => {
    const rows = [entry(1, "KOPI"), entry(2, "BUNGA"), entry(1, "KOPI")]
    const before = keysOf(read(rows)).sort()
    const same = [
      read(rows, "\r\n"),
      read(rows, "\r"),
      read([rows[2], rows[1], rows[0]]),
      read(rows.map((row) => row.replace("45,000.00", "45.000,00"))),
      read(rows.map((row) => row.replace("KOPI", "  kopi "))),
      fingerprintLines(
        "oracc_1",
        "csv",
        readCsv(`\uFEFF${[HEAD, ...rows].join("\n")}`, idr).statements[0].lines
      ),
    ]
    for (const lines of same) {
      expect(keysOf(lines).sort()).toEqual(before)
    }
  })

  it("differ by account, family, day, amount, reference and party", () => {
    const [line] = read([entry(1, "KOPI")])
    const { refs } = line
    const print = (change: object = {}, account = "a", family = "csv") =>
      fingerprintLines(account, family, [{ ...line, ...change }])[0].fingerprint
    const prints = [
      print(),
      print({}, "b"),
      print({}, "a", "mt940"),
      print({ booked_on: "2026-05-02" }),
      print({ value_on: "2026-05-01" }),
      print({ amount_minor: 1n }),
      print({ currency: "USD" }),
      print({ refs: { ...refs, customer: "X" } }),
      print({ refs: { ...refs, others: ["X", "Y"] } }),
      print({ text: "TEH" }),
      print({ party: "BUDI" }),
    ]
    expect(new Set(prints).size).toBe(prints.length)
    expect(print({ raw: "other", line: 99 })).toBe(prints[0])
  })
})

const { place, suite } = sharedData("statements")

suite("fingerprints of the shared data", () => {
  const text = (name: string) => readFileSync(path.join(place, name), "utf8")

  it("add nothing of bca-mutasi-comma.csv after bca-mutasi.csv", () => {
    const lines = (name: string) =>
      fingerprintLines(
        "oracc_1",
        "csv",
        readCsv(text(name), bcaProfile).statements[0].lines
      )
    expect(
      newOf(
        lines("bank-csv/bca-mutasi.csv"),
        lines("bank-csv/bca-mutasi-comma.csv")
      )
    ).toEqual([])
  })

  it("add nothing of Adyen's report with its columns in another order", () => {
    const lines = (name: string) =>
      fingerprintLines(
        "oracc_1",
        "adyen",
        readAdyen(text(name)).statements.flatMap((one) => one.lines)
      )
    expect(
      newOf(
        lines("settlement/adyen-settlement.csv"),
        lines("settlement/adyen-settlement-reordered.csv")
      )
    ).toEqual([])
  })
})
