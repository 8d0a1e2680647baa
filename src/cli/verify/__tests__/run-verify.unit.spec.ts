import { readFileSync } from "node:fs"
import { sharedData } from "../../../../integration-tests/fixtures/shared-data"
import { runVerify } from "../run-verify"

type Case = { id: string; kind: string; input: unknown; expected: unknown }

const { place: folder, isThere } = sharedData("verification")
const examples: Case[] = isThere
  ? JSON.parse(readFileSync(`${folder}/cases.json`, "utf8"))
  : []

const areas = "code,name\n35,Jawa Timur\n35.78,Kota Surabaya\n35.78.08,Gubeng\n"

function run(cases: unknown, json = true) {
  const out: string[] = []
  const err: string[] = []
  const files: Record<string, string> = {
    "cases.json": typeof cases === "string" ? cases : JSON.stringify(cases),
    "areas.csv": areas,
    "bad.csv": "11,Aceh\n",
  }
  const code = runVerify(
    { input: "cases.json", json },
    {
      read: (file) => {
        if (!(file in files)) {
          throw new Error(`no such file: ${file}`)
        }
        return files[file]
      },
      out: (line) => out.push(line),
      err: (line) => err.push(line),
    }
  )
  return { code, out, err }
}

const money = {
  gross: "150000",
  credits: "0",
  granted: "0",
  authorised: "0",
  captured: "140000",
  refunded: "0",
  requires: "captured",
}
const cancel = {
  lines: [{ line: "l1", quantity: 5, canceled: 3, charged: "225000" }],
  cancel: [{ line: "l1", quantity: 3 }],
  shipping: "0",
  refund_shipping: false,
  due: "1",
  charged: "1",
}
const address = {
  country: "ID",
  province: "",
  city: "",
  district: "Gubeng",
  areas_file: "areas.csv",
}
const promise = {
  placed_at: "2026-08-14T15:01:00+07:00",
  location: {
    time_zone: "Asia/Jakarta",
    cut_off: "15:00",
    workdays: [1],
    holidays: [],
    handling_days: 0,
  },
  courier: { workdays: [1], holidays: [], lead_min: 0, lead_max: 0 },
}
const waiting = {
  id: "A",
  quantity: 1,
  ship_complete: false,
  priority: 0,
  promise_at: null,
  queued_at: "2026-11-02T09:00:00Z",
}
const backorders = {
  waiting: [waiting],
  steps: [],
  hold_back_days: 0,
  max_passed_over: 3,
}
const allocate = {
  lines: [],
  locations: ["A"],
  levels: [],
  shortage: "reject",
}

describe("order-cycle verify", () => {
  it.each(examples)("gives $id its answer", ({ id, kind, input, expected }) => {
    const { code, out, err } = run([{ id, kind, input, expected }])
    expect(err).toEqual([])
    expect(code).toBe(0)
    expect(JSON.parse(out[0])).toEqual([{ id, kind, output: expected }])
  })

  it("answers in the order of the cases, each kind", () => {
    const { out } = run([
      { id: "b", kind: "address", input: address },
      { id: "a", kind: "money", input: money },
      { id: "c", kind: "address", input: { ...address, district: "x" } },
    ])
    expect(JSON.parse(out[0])).toMatchObject([
      { id: "b", output: { result: "RESOLVED", code: "35.78.08" } },
      { id: "a", output: { hold: "PAYMENT_SHORT", difference: "-10000" } },
      { id: "c", output: { result: "UNKNOWN", code: null, candidates: [] } },
    ])
    expect(run([{ id: "a", kind: "money", input: money }], false).out[0]).toBe(
      'a (money): {"due":"150000","charged":"140000",' +
        '"charge_status":"PARTIAL","difference":"-10000",' +
        '"hold":"PAYMENT_SHORT","warning":null}'
    )
  })

  it.each([
    ["due 0, paid 0", { gross: "0", captured: "0" }, "FULL", null, null],
    ["nothing paid", { captured: "0" }, "NONE", "PAYMENT_NONE", null],
    [
      "partly charged, the rest authorised",
      { requires: "authorised", authorised: "10000" },
      "PARTIAL",
      null,
      null,
    ],
    [
      "one too much",
      { captured: "150001" },
      "OVERCHARGED",
      null,
      "PAYMENT_OVER",
    ],
    ["credited", { credits: "10000" }, "FULL", null, null],
  ])("judges money: %s", (_, changes, charge_status, hold, warning) => {
    const { out } = run([
      { id: "m", kind: "money", input: { ...money, ...changes } },
    ])
    expect(JSON.parse(out[0])[0].output).toMatchObject({
      charge_status,
      hold,
      warning,
    })
  })

  it.each([
    ["kind", "weather", {}, '"kind" "weather" is unknown; known are money'],
    ["kind", "toString", {}, '"kind" "toString" is unknown'],
    ["input", "money", [], "the input must be an object"],
    ["gross", "money", { ...money, gross: undefined }, '"gross" is missing'],
    ["gross", "money", { ...money, gross: 150000 }, "whole minor units"],
    ["gross", "money", { ...money, gross: "1.5" }, "whole minor units"],
    ["tip", "money", { ...money, tip: "1" }, '"tip" is unknown here'],
    ["requires", "money", { ...money, requires: "none" }, "must be one of"],
    ["shortage", "allocate", { ...allocate, shortage: "" }, "must be one of"],
    ["locations[0]", "allocate", { ...allocate, locations: [1] }, "a text"],
    [
      "locations[1]",
      "allocate",
      { ...allocate, locations: ["A", "A"] },
      "once",
    ],
    ["lines", "allocate", { ...allocate, lines: {} }, "must be a list"],
    [
      "lines[0].quantity",
      "allocate",
      { ...allocate, lines: [{ line: "l", item: "x", quantity: "2" }] },
      "whole number",
    ],
    [
      "lines[0].quantity",
      "allocate",
      { ...allocate, lines: [{ line: "l", item: "x", quantity: -1 }] },
      "0 or more",
    ],
    [
      "waiting[0].promise_at",
      "backorders",
      { ...backorders, waiting: [{ ...waiting, promise_at: "2026-02-30" }] },
      "a date",
    ],
    [
      "waiting[0].queued_at",
      "backorders",
      { ...backorders, waiting: [{ ...waiting, queued_at: "2026-11-02" }] },
      "a time with offset",
    ],
    ["cancel[0].quantity", "cancel", cancel, "2 are left of line"],
    [
      "lines[0].canceled",
      "cancel",
      { ...cancel, lines: [{ ...cancel.lines[0], canceled: 6 }] },
      "5 were ordered",
    ],
    [
      "refund_shipping",
      "cancel",
      { ...cancel, refund_shipping: 0 },
      "true or false",
    ],
    [
      "placed_at",
      "promise",
      { ...promise, placed_at: "2026-08-14T15:01:00" },
      "a time with offset",
    ],
    [
      "location.time_zone",
      "promise",
      { ...promise, location: { ...promise.location, time_zone: "Java" } },
      "IANA time zone",
    ],
    [
      "courier.workdays[0]",
      "promise",
      { ...promise, courier: { ...promise.courier, workdays: [0] } },
      "from 1 to 7",
    ],
    [
      "courier.workdays",
      "promise",
      { ...promise, courier: { ...promise.courier, workdays: [] } },
      "must name a weekday",
    ],
    [
      "location.cut_off",
      "promise",
      { ...promise, location: { ...promise.location, cut_off: "24:00" } },
      "a time of day",
    ],
    [
      "gates.risk",
      "holds",
      { gates: { risk: "MANUAL" }, events: [] },
      "belongs to desk",
    ],
    ["gates.fun", "holds", { gates: { fun: "MANUAL" }, events: [] }, "one of"],
    [
      "events[0].undo",
      "holds",
      { gates: {}, events: [{ undo: "MANUAL" }] },
      "is no event",
    ],
    [
      "events[0].role",
      "holds",
      { gates: {}, events: [{ override: "MANUAL" }] },
      "is missing",
    ],
    ["city", "address", { ...address, city: null }, "a text"],
    [
      "areas_file",
      "address",
      { ...address, areas_file: "none.csv" },
      '"none.csv" cannot be read',
    ],
    [
      "areas_file",
      "address",
      { ...address, areas_file: "bad.csv" },
      "bad.csv, line 1:",
    ],
  ])("exits 1 for a bad %s of %s", (field, kind, input, message) => {
    const { code, out, err } = run([{ id: "bad-one", kind, input }])
    expect(code).toBe(1)
    expect(out).toEqual([])
    expect(err[0]).toContain('case "bad-one": ')
    expect(err[0]).toContain(field)
    expect(err[0]).toContain(message)
  })

  it("answers nothing when one of several cases is bad", () => {
    const { code, out } = run([
      { id: "good", kind: "money", input: money },
      { id: "bad", kind: "money", input: {} },
    ])
    expect([code, out]).toEqual([1, []])
  })

  it.each([
    ["{", "is no JSON"],
    ["{}", "must hold a list of cases"],
    ["[1]", "case number 1: the input must be an object"],
    ['[{"kind":"money","input":{}}]', 'case number 1: field "id" is missing'],
    ['[{"id":"a","kind":"money"}]', 'case "a": field "input" is missing'],
    ['[{"id":"a","kind":"money","input":{},"x":1}]', 'case "a": field "x"'],
  ])("exits 1 for the file %s", (text, message) => {
    const { code, err } = run(text)
    expect(code).toBe(1)
    expect(err[0]).toContain(`cases.json: `)
    expect(err[0]).toContain(message)
  })

  it("exits 2 without an input", () => {
    const err: string[] = []
    const terminal = {
      read: () => "",
      out: () => undefined,
      err: (line: string) => err.push(line),
    }
    expect(runVerify({}, terminal)).toBe(2)
    expect(err).toEqual(["Name the cases: --input CASES.json."])
  })
})
