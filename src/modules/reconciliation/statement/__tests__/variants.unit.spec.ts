import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { sharedData } from "../../../../../integration-tests/fixtures/shared-data"
import { readStatementFile } from "../read-statement-file"
import type { StatementFile } from "../statement"

const { place: folder, isThere, suite } = sharedData("statements")

const STATEMENT = /\.(xml|sta|txt|ofx)$/

/** Cuts per file; a file is cut again at the same places in each run. */
const CUTS = 50

const names = isThere
  ? [
      "camt/genkgo",
      "camt/subite",
      "mt940/mt940-rs",
      "mt940/wolph",
      "ofx/asgrim",
    ]
      .flatMap((sub) =>
        readdirSync(path.join(folder, sub)).map((name) => `${sub}/${name}`)
      )
      .filter((name) => STATEMENT.test(name))
  : []

/** Binary text, so that files that are no UTF-8 stay as they are. */
const open = (name: string) =>
  readFileSync(path.join(folder, name)).toString("latin1")

const read = (content: string) =>
  readStatementFile(Buffer.from(content, "latin1"))

const BOM = "\u00ef\u00bb\u00bf"

/** What must stay: lines with their places, and all that was found. */
const essence = ({ state, format, statements, findings }: StatementFile) => ({
  state,
  format,
  statements: statements.map(({ lines, ...statement }) => ({
    ...statement,
    lines: lines.map((line) => ({ ...line, raw: null })),
  })),
  findings: findings.map(({ code, line }) => ({ code, line })),
})

suite("a statement file", () => {
  it.each(names)("says the same with other line ends: %s", (name) => {
    const content = open(name)
    const unix = content.replaceAll("\r\n", "\n")
    const expected = essence(read(unix))
    expect(essence(read(unix.replaceAll("\n", "\r\n")))).toEqual(expected)
    expect(essence(read(content))).toEqual(expected)
  })

  it.each(names)("says the same with a mark of UTF-8: %s", (name) => {
    const utf8 = new TextDecoder("windows-1252").decode(
      readFileSync(path.join(folder, name))
    )
    const content = isUtf8(name) ? open(name) : toBinary(utf8)
    expect(essence(read(BOM + content))).toEqual(essence(read(content)))
  })

  it.each(names)("may break off anywhere: %s", (name) => {
    const content = open(name)
    const next = seeded(content.length)
    for (let cut = 0; cut < CUTS; cut++) {
      const file = read(content.slice(0, Math.floor(next() * content.length)))
      expect(file.state === "rejected").toBe(file.statements.length === 0)
      for (const { message } of file.findings) {
        expect(message).toMatch(/\.$/)
      }
    }
  })
})

const isUtf8 = (name: string) => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(
      readFileSync(path.join(folder, name))
    )
    return true
  } catch {
    return false
  }
}

const toBinary = (text: string) => Buffer.from(text).toString("latin1")

/** Mulberry32. */
function seeded(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
