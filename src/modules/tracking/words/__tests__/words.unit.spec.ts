import type { Sighting } from "../../sighting"
import { mergeSightings } from "../../identity/merge-sightings"
import { applyMappedWords } from "../apply-mapped-words"
import { newWords } from "../new-words"

const sighting = (fields: Partial<Sighting> = {}): Sighting => ({
  occurred_at: "2026-11-02T03:00:00Z",
  precision: "second",
  original_time: "2026-11-02T03:00:00Z",
  code: null,
  has_specific_code: false,
  raw_status: null,
  text: "Kiriman dititipkan",
  location: null,
  status: "unknown",
  sub: null,
  reason: null,
  flags: [],
  unmapped: true,
  list_order: null,
  ...fields,
})

const parcel = { courier: "jne", tracking_number: "CGK1" }

describe("newWords", () => {
  it("counts an event once however often and in whatever case it is told", () => {
    const again = sighting({ text: " KIRIMAN dititipkan." })
    const later = sighting({ occurred_at: "2026-11-02T05:00:00Z" })
    expect(newWords(parcel, [], [sighting(), again, later])).toEqual([
      {
        code: "",
        folded_text: "kiriman dititipkan",
        sample: "Kiriman dititipkan",
        count: 2,
      },
    ])
    expect(newWords(parcel, [again, later], [sighting(), later])).toEqual([])
  })

  it("keeps codes apart and leaves out what a rule knows", () => {
    const words = newWords(
      parcel,
      [],
      [
        sighting({ code: "Z1" }),
        sighting({ raw_status: "odd" }),
        sighting({ code: "A", unmapped: false, status: "in_transit" }),
      ]
    )
    expect(words.map(({ code }) => code)).toEqual(["Z1", "odd"])
  })
})

describe("applyMappedWords", () => {
  const word = {
    code: "",
    folded_text: "kiriman dititipkan",
    status: "on_hold" as const,
    sub: "left",
    reason: null,
  }

  it("gives an unknown event the meaning of its words", () => {
    const [mapped] = applyMappedWords(
      [sighting({ text: "Kiriman  DITITIPKAN." })],
      [word]
    )
    expect(mapped).toMatchObject({
      status: "on_hold",
      sub: "left",
      unmapped: false,
    })
  })

  it("changes neither what a rule knows nor other words", () => {
    const told = [
      sighting({ unmapped: false, status: "in_transit" }),
      sighting({ code: "Z1" }),
      sighting({ text: "Kiriman dititip" }),
    ]
    expect(applyMappedWords(told, [word])).toEqual(told)
  })
})

describe("a mapped word", () => {
  it("stands behind what a rule knew of the same event, told before", () => {
    const told = (fields: Partial<Sighting>, received_at: string) => ({
      ...sighting({ text: "Delivered to Budi", ...fields }),
      received_at,
      payload_id: received_at,
      position: 0,
    })
    const versions = [
      told({ status: "delivered", unmapped: false }, "2026-11-02T04:00:00Z"),
      told({}, "2026-11-02T05:00:00Z"),
    ]
    const word = {
      code: "",
      folded_text: "delivered to budi",
      status: "in_transit" as const,
      sub: null,
      reason: null,
    }
    const statusesOf = (sightings: typeof versions) =>
      mergeSightings(parcel, applyMappedWords(sightings, [word])).map(
        ({ status }) => status
      )
    expect(statusesOf(versions)).toEqual(["delivered"])
    expect(statusesOf(versions.slice(1))).toEqual(["in_transit"])
  })
})
