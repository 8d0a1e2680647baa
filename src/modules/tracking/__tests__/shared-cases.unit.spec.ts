import { readFileSync } from "node:fs"
import path from "node:path"
import { sharedData } from "../../../../integration-tests/fixtures/shared-data"
import { trackCase, type TrackCase } from "../report/track-case"

const { place: folder, isThere, suite } = sharedData("tracking")

const read = (file: string) => readFileSync(path.join(folder, file), "utf8")

type Expected = Record<string, unknown> & {
  bad_input?: true
  line_about?: number
  mentions?: string[]
}

const cases: TrackCase[] = isThere
  ? read("cases.jsonl")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .filter(({ courier, inputs }) => courier === "generic" && inputs)
  : []

suite("shared cases of the generic dialect", () => {
  it("are there", () => {
    expect(cases.length).toBeGreaterThan(20)
  })

  for (const line of cases) {
    it(`${line.case}`, () => {
      const expected: Expected = JSON.parse(read(`expected/${line.case}.json`))
      const { bad_input, line_about: _about, mentions, ...facts } = expected
      const answer = trackCase(line, read)
      expect(answer).toMatchObject(facts)
      if (bad_input) {
        const told = "bad_input" in answer ? answer.bad_input.message : ""
        for (const mention of mentions ?? []) {
          expect(told).toContain(mention)
        }
        expect(answer).toHaveProperty("bad_input.line")
      }
      if ("trackers" in answer) {
        const counts = (expected.trackers as { counts: object }[]).map(
          (parcel) => parcel.counts
        )
        expect(answer.trackers.map((parcel) => parcel.counts)).toEqual(counts)
      }
    })
  }
})
