import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { knownAnswers } from "../known-answers"
import type { Report } from "../report"

describe("answers that are known", () => {
  let directory: string
  const file = (name: string) => {
    const at = path.join(directory, name)
    writeFileSync(at, name)
    return at
  }

  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), "order-cycle-known-"))
  })

  afterEach(() => rmSync(directory, { recursive: true, force: true }))

  const all = { from: null, to: null, currency: null, sku: null }
  const answer = (rows: number) =>
    ({ rows: Array.from({ length: rows }, () => ({})) }) as unknown as Report

  it("are those of the same question of the same generation", () => {
    const gen = file("gen-1.duckdb")
    const key = knownAnswers.keyOf(gen, "sites", all)
    const known = answer(3)
    knownAnswers.keep(key, known)
    const find = (name: string, parameters: typeof all) =>
      knownAnswers.find(knownAnswers.keyOf(gen, name, parameters))
    expect(find("sites", all)).toBe(known)
    expect(find("people", all)).toBeUndefined()
    expect(
      knownAnswers.find(
        knownAnswers.keyOf(gen, "sites", { ...all, currency: "idr" } as never)
      )
    ).toBeUndefined()
  })

  it("are forgotten with the file, whoever takes its path", () => {
    const gen = file("gen-1.duckdb")
    knownAnswers.keep(knownAnswers.keyOf(gen, "sites", all), answer(1))
    renameSync(file("other"), gen)
    const key = knownAnswers.keyOf(gen, "sites", all)
    expect(key).not.toBeNull()
    expect(knownAnswers.find(key)).toBeUndefined()
    rmSync(gen)
    expect(knownAnswers.keyOf(gen, "sites", all)).toBeNull()
  })

  it("are none of a file that may still be written", () => {
    const key = knownAnswers.keyOf(file("mine.duckdb"), "sites", all)
    expect(key).toBeNull()
    knownAnswers.keep(key, answer(1))
    expect(knownAnswers.find(key)).toBeUndefined()
  })

  it("are neither long nor many: the one asked longest ago goes", () => {
    const gen = file("gen-1.duckdb")
    const key = (n: number) => knownAnswers.keyOf(gen, `report-${n}`, all)
    knownAnswers.keep(key(-1), answer(1_001))
    expect(knownAnswers.find(key(-1))).toBeUndefined()
    for (let n = 0; n < 200; n++) {
      knownAnswers.keep(key(n), answer(1))
    }
    expect(knownAnswers.find(key(0))).toBeDefined()
    knownAnswers.keep(key(200), answer(1))
    expect(knownAnswers.find(key(0))).toBeDefined()
    expect(knownAnswers.find(key(1))).toBeUndefined()
  })
})
