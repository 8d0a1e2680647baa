import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { sharedData } from "../../../../integration-tests/fixtures/shared-data"
import { checkNumber } from "../numbers/check-number"
import { fitsFormat } from "../numbers/fits-format"
import { ownFormats } from "../numbers/formats/own-formats"
import { readFormatFile } from "../numbers/formats/read-format-file"
import { normalizeTrackingNumber } from "../identity/normalize-tracking-number"
import { trackCase, type TrackCase } from "../report/track-case"
import { type NumberCase, trackNumber } from "../report/track-number"

const { place: folder, isThere, suite } = sharedData("tracking")

const read = (file: string) => readFileSync(path.join(folder, file))

type Expected = Record<string, unknown> & {
  bad_input?: true
  line_about?: number
  mentions?: string[]
}

const cases: (TrackCase | NumberCase)[] = isThere
  ? read("cases.jsonl")
      .toString()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
  : []

const answer = (line: TrackCase | NumberCase) =>
  "number" in line ? trackNumber(line, ownFormats) : trackCase(line, read)

suite("shared cases", () => {
  it("are all there", () => {
    expect(cases).toHaveLength(79)
  })

  for (const line of cases) {
    it(`${line.case}`, () => {
      const expected: Expected = JSON.parse(
        read(`expected/${line.case}.json`).toString()
      )
      const { bad_input, line_about, mentions, ...facts } = expected
      const given: Record<string, unknown> = answer(line)
      expect(given).toMatchObject(facts)
      if (bad_input) {
        const { line: at, message } = given.bad_input as {
          line: number
          message: string
        }
        expect(Math.abs(at - (line_about ?? at))).toBeLessThanOrEqual(1)
        expect(mentions?.filter((one) => !message.includes(one)) ?? []).toEqual(
          []
        )
      }
      const counts = (parcels: unknown) =>
        (parcels as { counts: object }[] | undefined)?.map((one) => one.counts)
      if (expected.trackers) {
        expect(counts(given.trackers)).toEqual(counts(expected.trackers))
      }
    })
  }
})

type TestNumbers = { valid?: string[]; invalid?: string[] }

const files = isThere
  ? readdirSync(path.join(folder, "numbers/couriers")).map((file) =>
      read(`numbers/couriers/${file}`).toString()
    )
  : []
const formats = files.flatMap(readFormatFile)

const numbers = files.flatMap((text) => {
  const file = JSON.parse(text) as {
    courier_code: string
    tracking_numbers: {
      id?: string
      name: string
      test_numbers: TestNumbers
    }[]
  }
  return file.tracking_numbers.flatMap(({ id, name, test_numbers }) =>
    (["valid", "invalid"] as const).flatMap((kind) =>
      (test_numbers[kind] ?? []).map((number) => ({
        courier: file.courier_code,
        format: id ?? name,
        number,
        valid: kind === "valid",
      }))
    )
  )
})

suite("shared test numbers", () => {
  it("are all there", () => {
    expect(numbers).toHaveLength(187)
    expect(numbers.filter(({ valid }) => valid)).toHaveLength(128)
  })

  it("fit their format or not, as they should", () => {
    const answers = numbers.map(({ number, courier, format, valid }) => ({
      number,
      format,
      valid,
      told: trackNumber({ case: "", number, courier, format }, formats),
    }))
    const wrong = answers.filter(
      ({ told, valid }) => !("valid" in told) || told.valid !== valid
    )
    expect(wrong).toEqual([])
  })

  it("are right by our own formats too, where there are any", () => {
    const ours = numbers.filter(({ courier }) =>
      ["ups", "fedex", "usps", "dhl", "s10"].includes(courier)
    )
    const wrong = ours.filter(
      ({ number, courier, valid }) =>
        valid && !checkNumber({ number, courier }, ownFormats).valid
    )
    expect(wrong).toEqual([])
    const taken = ours.filter(
      ({ number, courier, format, valid }) =>
        !valid &&
        ownFormats
          .filter(
            ({ id, couriers }) => couriers.includes(courier) && id === format
          )
          .some((one) => fitsFormat(normalizeTrackingNumber(number), one))
    )
    expect(taken).toEqual([])
  })
})
