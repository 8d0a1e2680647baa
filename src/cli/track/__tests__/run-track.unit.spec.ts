import { SIGNATURE_HEADER } from "../../../signature/signature-header"
import { signGenericWebhook } from "../../../modules/tracking/signature/sign-generic-webhook"
import { runTrack } from "../run-track"
import type { TrackOptions } from "../track-options"

const at = "2026-11-23T00:00:00Z"
const { headers, body } = signGenericWebhook({
  parcels: [
    {
      courier: "jne",
      tracking_number: "CGK1",
      events: [
        { at: "2026-11-02T03:00:00Z", status: "delivered", text: "Delivered" },
      ],
    },
  ],
  secret: "a secret",
  at: new Date(at),
})

const files: Record<string, string> = {
  "parcel.json": body,
  "broken.json": '{\n "courier": "jne",\n "tracking_number": \n}\n',
  "wrong.json": '{\n "courier": "jne",\n "events": []\n}',
  "formats/couriers/pigeon.json": JSON.stringify({
    courier_code: "pigeon",
    tracking_numbers: [{ id: "pg", name: "PG", regex: "PG[0-9]" }],
  }),
  "bad/x.json": "{}",
  "scans.csv":
    "courier,tracking_number,at,status\n" +
    "own,1,2026-11-02T03:00:00Z,delivered\n" +
    "own,1,2026-11-02T04:00:00Z,flown\n",
  "headers.json": JSON.stringify(headers),
  "folder/cases.jsonl": [
    { case: "one", courier: "generic", inputs: ["../parcel.json"] },
    { case: "two", courier: "pigeon", inputs: ["../parcel.json"] },
    { case: "three", courier: "generic", inputs: ["../nowhere.json"] },
    { case: "four", courier: "jne", number: "CGK1" },
    { case: "five", number: "1", format: "nobody's" },
  ]
    .map((line) => JSON.stringify(line))
    .join("\n"),
}

const run = (options: Partial<TrackOptions>, env = {}) => {
  const out: string[] = []
  const err: string[] = []
  const exit = runTrack(
    { courier: "generic", input: [], receivedAt: at, ...options },
    {
      read: (file) => {
        const name = file.replace(`${process.cwd()}/`, "")
        if (!(name in files)) {
          throw new Error(`no such file: ${name}`)
        }
        return Buffer.from(files[name])
      },
      list: (folder) =>
        Object.keys(files)
          .filter((name) => name.startsWith(`${folder}/`))
          .map((name) => name.slice(folder.length + 1).split("/")[0]),
      env,
      out: (line) => out.push(line),
      err: (line) => err.push(line),
    }
  )
  return { exit, out, err }
}

describe("order-cycle track", () => {
  it("prints one JSON document", () => {
    const { exit, out } = run({ input: ["parcel.json"], json: true })
    expect(exit).toBe(0)
    expect(out).toHaveLength(1)
    const document = JSON.parse(out[0])
    expect(Object.keys(document)).toEqual([
      "schema",
      "kind",
      "trust",
      "signature",
      "error",
      "rejected",
      "trackers",
    ])
    expect(document.trackers[0]).toMatchObject({
      courier: "jne",
      status: "delivered",
      duplicates: 0,
      state_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it("counts a repeated payload as duplicates", () => {
    const { out } = run({ input: ["parcel.json", "parcel.json"], json: true })
    const [parcel] = JSON.parse(out[0]).trackers
    expect(parcel.duplicates).toBe(1)
    expect(parcel.events[0].versions).toBe(1)
  })

  it("speaks to a person without --json", () => {
    const { out } = run({ input: ["parcel.json"] })
    expect(out[0]).toBe(
      "jne CGK1: delivered since 2026-11-02T03:00:00Z\n" +
        "  2026-11-02T03:00:00Z  delivered  Delivered"
    )
  })

  it("names file, line and column of bad input", () => {
    expect(run({ input: ["broken.json"] })).toMatchObject({
      exit: 1,
      err: [expect.stringMatching(/^broken\.json:4:1: This is not JSON/)],
    })
    expect(run({ input: ["wrong.json"] })).toMatchObject({
      exit: 1,
      err: [expect.stringMatching(/^wrong\.json:1:1: tracking_number: /)],
    })
    expect(run({ input: ["nowhere.json"] })).toMatchObject({
      exit: 1,
      err: [expect.stringContaining("nowhere.json:1:1: The file cannot")],
    })
  })

  it("checks a webhook's signature with secrets of the environment", () => {
    const webhook = { input: ["parcel.json"], headers: "headers.json" }
    const proven = run(
      { ...webhook, secretEnv: "OLD,NEW", json: true },
      { OLD: "an old secret", NEW: "a secret" }
    )
    expect(JSON.parse(proven.out[0])).toMatchObject({
      kind: "webhook",
      signature: "valid",
    })
    const bare = run({ ...webhook, json: true })
    expect(bare.exit).toBe(1)
    expect(JSON.parse(bare.out[0])).toEqual({
      exit: 1,
      signature: "not_configured",
    })
    expect(headers[SIGNATURE_HEADER]).toBeDefined()
  })

  it("refuses wrong usage with a sentence", () => {
    expect(run({}).exit).toBe(2)
    expect(run({ number: "1", input: ["parcel.json"] }).exit).toBe(2)
    expect(run({ input: ["parcel.json"], formats: "formats" }).exit).toBe(2)
    expect(run({ input: ["parcel.json"], zone: "Mars/Base" })).toMatchObject({
      exit: 2,
      err: [expect.stringContaining("Mars/Base")],
    })
    const hooked = { courier: "jne", headers: "headers.json" }
    expect(run({ ...hooked, input: ["parcel.json"] }).exit).toBe(2)
    expect(run({ input: ["parcel.json"], receivedAt: "soon" })).toMatchObject({
      exit: 2,
      err: ['--received-at: "soon" is no ISO 8601 time.'],
    })
    expect(run({ input: ["parcel.json"], courier: "pigeon" })).toMatchObject({
      exit: 2,
      err: [
        expect.stringContaining(
          'There is no courier dialect "pigeon". Known dialects: generic, '
        ),
      ],
    })
  })

  it("checks a number against the courier's formats", () => {
    const ups = { number: "1Z5R89390357567127", courier: "ups" }
    expect(JSON.parse(run({ ...ups, json: true }).out[0])).toEqual({
      number: "1Z5R89390357567127",
      courier: "ups",
      valid: true,
      formats: ["ups"],
      candidates: ["ups"],
    })
    expect(run(ups).out[0]).toContain("is a number of ups (ups)")
    expect(run({ ...ups, number: "1Z5R89390357567128" }).out[0]).toContain(
      "is no number of ups"
    )
    expect(run({ ...ups, courier: "jne" }).out[0]).toContain(
      "is accepted: there is no rule for jne. It looks like ups."
    )
  })

  it("takes number formats from a folder, or from couriers in it", () => {
    const pigeon = { number: "PG7", courier: "pigeon", json: true }
    for (const formats of ["formats", "formats/couriers"]) {
      const { out } = run({ ...pigeon, formats })
      expect(JSON.parse(out[0])).toMatchObject({ valid: true })
    }
    expect(run({ ...pigeon, formats: "bad" })).toMatchObject({
      exit: 1,
      err: [expect.stringMatching(/^bad\/x\.json:1:1: courier_code/)],
    })
    expect(run({ ...pigeon, formats: "nowhere" })).toMatchObject({
      exit: 1,
      err: [expect.stringContaining("holds no formats")],
    })
  })

  it("answers good rows of a CSV, names bad ones and exits with 1", () => {
    const csv = { courier: "csv", input: ["scans.csv"] }
    const json = run({ ...csv, json: true })
    expect(json.exit).toBe(1)
    expect(JSON.parse(json.out[0])).toMatchObject({
      trackers: [{ tracking_number: "1", status: "delivered" }],
      rejected: [{ line: 3, column: "status" }],
    })
    expect(run(csv).err[0]).toMatch(/^line 3, column status: "flown" is/)
  })

  it("names a file that is not there", () => {
    const headersGone = { input: ["parcel.json"], headers: "gone.json" }
    expect(run(headersGone)).toMatchObject({
      exit: 1,
      err: [expect.stringContaining("gone.json")],
    })
    expect(run({ batch: "gone.jsonl" })).toMatchObject({
      exit: 1,
      err: [expect.stringContaining("gone.jsonl")],
    })
  })

  it("answers a batch line by line, relative to its file", () => {
    const { exit, out } = run({ batch: `${process.cwd()}/folder/cases.jsonl` })
    const answers = out.map((line) => JSON.parse(line))
    expect(exit).toBe(0)
    expect(answers.map((answer) => [answer.case, answer.exit])).toEqual([
      ["one", 0],
      ["two", 2],
      ["three", 1],
      ["four", 0],
      ["five", 2],
    ])
  })
})
