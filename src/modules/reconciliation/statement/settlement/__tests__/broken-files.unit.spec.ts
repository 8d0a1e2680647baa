import { readFileSync } from "node:fs"
import path from "node:path"
import { sharedData } from "../../../../../../integration-tests/fixtures/shared-data"
import { BadStatement } from "../../bad-statement"
import { bcaProfile } from "../../csv/bca-profile"
import { parseProfile } from "../../csv/parse-profile"
import { readCsv } from "../../csv/read-csv"
import type { ReadSource } from "../../statement"
import { settlementReaders } from "../settlement-readers"

const { place, suite } = sharedData("statements")

/** Numbers of a linear congruential generator, the same in every run. */
function seeded(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
}

/** A text with a few of its characters or lines lost, doubled or changed. */
function broken(text: string, next: (below: number) => number): string {
  const lines = text.split("\n")
  const at = next(lines.length)
  const line = lines[at]
  const place = next(line.length + 1)
  const characters = ['"', ",", ";", "-", "9", "O", "\t", "", "(", "=", "é"]
  const changes = [
    () => lines.splice(at, 1),
    () => lines.splice(at, 0, lines[next(lines.length)]),
    () => lines.splice(at),
    () => (lines[at] = line.slice(0, place)),
    () =>
      (lines[at] =
        line.slice(0, place) +
        characters[next(characters.length)] +
        line.slice(place + next(3))),
    () => (lines[at] = line.split(",").reverse().join(",")),
  ]
  changes[next(changes.length)]()
  return lines.join("\n")
}

suite("files that were damaged", () => {
  const text = (name: string) => readFileSync(path.join(place, name), "utf8")
  const byProfile = (name: string) => (file: string) =>
    readCsv(file, parseProfile(text(name), name))
  const { stripe, adyen, paypal, xendit } = settlementReaders

  it.each<[string, (file: string) => ReadSource]>([
    ["settlement/stripe-partial-rounding.csv", stripe.read],
    ["settlement/adyen-settlement.csv", adyen.read],
    ["settlement/paypal-stl.csv", paypal.read],
    ["settlement/xendit-balance.csv", xendit.read],
    [
      "settlement/cod-remittance.csv",
      byProfile("settlement/cod-remittance.profile.json"),
    ],
    [
      "settlement/wallet-cents.csv",
      byProfile("settlement/wallet-cents.profile.json"),
    ],
    ["bank-csv/bca-mutasi.csv", (file) => readCsv(file, bcaProfile)],
  ])("%s is refused in a sentence or adds up", (name, read) => {
    const next = seeded(name.length)
    let refused = 0
    for (let round = 0; round < 400; round++) {
      let file = text(name)
      for (let change = 0; change <= next(3); change++) {
        file = broken(file, next)
      }
      try {
        checkSums(read(file))
      } catch (error) {
        if (!(error instanceof BadStatement)) {
          throw new Error(`${(error as Error).stack}\n${file}`)
        }
        expect(error.message).toMatch(/^[A-Z"].*[.?]$/s)
        refused++
      }
    }
    expect(refused).toBeLessThan(400)
  })
})

function checkSums({ statements, findings }: ReadSource): void {
  for (const [index, one] of statements.entries()) {
    const money = one.lines.filter(
      ({ state, kind }) =>
        state === "booked" &&
        kind !== "rounding" &&
        (kind !== "payout" || !one.settlement)
    )
    const sum = money.reduce((total, line) => total + line.amount_minor, 0n)
    expect(one.credit_minor - one.debit_minor).toBe(sum)
    expect(one.settlement?.net_minor ?? sum).toBe(sum)
    if (one.tie === "break") {
      expect(
        findings.some(
          ({ code, statement }) =>
            ["E01", "E02", "B08"].includes(code) && statement === index
        )
      ).toBe(true)
    }
    if (one.tie === "rounding") {
      expect(one.lines.filter(({ kind }) => kind === "rounding")).toEqual([
        expect.objectContaining({ amount_minor: one.gap_minor }),
      ])
    }
    const unreadable = findings.filter(
      ({ code, statement, column }) =>
        code === "E05" && statement === index && column !== null
    )
    expect(unreadable).toHaveLength(one.unreadable)
  }
}
