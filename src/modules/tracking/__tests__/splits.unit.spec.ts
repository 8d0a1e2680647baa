import { readFileSync } from "node:fs"
import path from "node:path"
import { seededRandom } from "../../../../integration-tests/fixtures/seeded-random"
import { sharedData } from "../../../../integration-tests/fixtures/shared-data"
import { shuffled } from "../../../../integration-tests/fixtures/shuffled"
import { trackCase, type TrackCase } from "../report/track-case"

const { place: folder, isThere, suite } = sharedData("tracking")

const read = (file: string) => readFileSync(path.join(folder, file))

type Next = () => number

const lists = new Set([
  "events",
  "history",
  "tracking_details",
  "checkpoints",
  "tracking_history",
])

/** Where a date has no time, the order of the list is information. */
const isTimed = (list: unknown[]) =>
  !/"(at|date)":"\d{4}-\d\d-\d\d"[,}]/.test(JSON.stringify(list)) ||
  JSON.stringify(list).includes('"timestamp"')

/** Shares a payload's events out to several; 30 % stand in two of them. */
function splitJson(value: unknown, parts: number, next: Next): unknown[] {
  if (Array.isArray(value)) {
    const items = value.map((item) => splitJson(item, parts, next))
    return range(parts).map((part) => items.map((item) => item[part]))
  }
  if (typeof value !== "object" || value === null) {
    return range(parts).map(() => value)
  }
  const copies = range(parts).map((): Record<string, unknown> => ({}))
  for (const [name, child] of Object.entries(value)) {
    const shares =
      lists.has(name) && Array.isArray(child)
        ? share(child, parts, next).map((list) =>
            isTimed(child) ? shuffled(list, next) : list
          )
        : splitJson(child, parts, next)
    shares.forEach((one, part) => (copies[part][name] = one))
  }
  return copies
}

const range = (length: number) => Array.from({ length }, (_, index) => index)

function share<T>(items: T[], parts: number, next: Next): T[][] {
  const shares = range(parts).map((): T[] => [])
  items.forEach((item) => {
    const times = next() < 0.3 ? 2 : 1
    range(times).forEach(() => shares[Math.floor(next() * parts)].push(item))
  })
  return shares
}

function splitCsv(body: string, parts: number, next: Next): string[] {
  const [header, ...rows] = body.trim().split("\n")
  return share(rows, parts, next).map((share) =>
    [header, ...shuffled(share, next)].join("\n")
  )
}

const cases: TrackCase[] = isThere
  ? read("cases.jsonl")
      .toString()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .filter(({ case: name, inputs }) => inputs && /^[rm]/.test(name))
  : []

const hashesOf = (line: TrackCase, bodies: string[]) => {
  const answer = trackCase(
    { ...line, inputs: bodies.map((_, index) => String(index)) },
    (index) => Buffer.from(bodies[Number(index)])
  )
  const trackers = "trackers" in answer ? answer.trackers : []
  return Object.fromEntries(
    trackers.map((one) => [
      `${one.courier} ${one.tracking_number}`,
      one.state_hash,
    ])
  )
}

suite("one state for one set of events, however it was told", () => {
  for (const line of cases) {
    const bodies = line.inputs.map((file) => read(file).toString())
    const whole = hashesOf(line, bodies)
    if (!Object.keys(whole).length) {
      continue
    }
    it(`${line.case}: 200 splits, orders and repetitions`, () => {
      for (let seed = 1; seed <= 200; seed++) {
        const next = seededRandom(seed)
        const parts = 1 + Math.floor(next() * 4)
        const told = bodies.flatMap((body) =>
          line.courier === "csv"
            ? splitCsv(body, parts, next)
            : splitJson(JSON.parse(body), parts, next).map((one) =>
                JSON.stringify(one)
              )
        )
        const again = told.filter(() => next() < 0.3)
        const hashes = hashesOf(line, shuffled([...told, ...again], next))
        expect([seed, hashes]).toEqual([seed, whole])
      }
    })
  }
})
