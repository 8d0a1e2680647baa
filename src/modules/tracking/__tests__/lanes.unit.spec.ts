import { chooseLane } from "../lanes/choose-lane"
import { laneKeys } from "../lanes/lane-keys"
import type { LaneStat } from "../lanes/lane-stat"
import { toLaneKey } from "../lanes/to-lane-key"

const warehouse = {
  country_code: "id",
  province: "DKI Jakarta",
  city: "Kota Administrasi Jakarta Selatan",
}

const lane = (destination: object, changes: object = {}) =>
  toLaneKey({
    courier: "jne",
    service: "REG",
    origin: warehouse,
    destination,
    ...changes,
  })

describe("lanes", () => {
  it("are one however a regency is written", () => {
    const written = ["Bandung", "KOTA BANDUNG", "Kab. Bandung", " bandung "]
    const keys = written.map((city) =>
      lane({ country_code: "ID", province: "Jawa Barat", city })
    )
    expect(new Set(keys)).toEqual(
      new Set([
        "jne|reg|id/jawa/jakarta/jakarta selatan|id/jawa/jawa barat/bandung",
      ])
    )
    const other = {
      country_code: "id",
      province: "id-jb",
      city: "Kota Bandung",
    }
    expect(lane(other)).toBe(keys[0])
    expect(lane({ ...other, city: "Bandung Barat" })).not.toBe(keys[0])
  })

  it("fall back on province, island and courier", () => {
    const key = lane({ country_code: "id", province: "Bali", city: "Denpasar" })
    expect(laneKeys(key)).toEqual([
      key,
      "jne|reg|id/jawa/jakarta|id/bali nusa tenggara/bali",
      "jne|reg|id/jawa|id/bali nusa tenggara",
      "jne",
    ])
  })

  it("take a country abroad for an island", () => {
    const key = lane({ country_code: "sg", city: "Singapore" })
    expect(laneKeys(key)).toEqual([key, "jne|reg|id/jawa|sg/sg", "jne"])
  })

  it("leave out the lanes whose places nobody knows", () => {
    const key = lane({ country_code: "id", province: "Jawa Barat" })
    expect(laneKeys(key)).toEqual([
      "jne|reg|id/jawa/jakarta|id/jawa/jawa barat",
      "jne|reg|id/jawa|id/jawa",
      "jne",
    ])
    expect(laneKeys(lane({}, { origin: null, service: null }))).toEqual(["jne"])
  })

  it("are believed from 30 parcels on, the narrowest first", () => {
    const key = lane({ country_code: "id", province: "Bali", city: "Denpasar" })
    const keys = laneKeys(key)
    const stat = (lane_key: string, n: number) =>
      [lane_key, { lane_key, n } as LaneStat] as const
    const choose = (...counts: number[]) =>
      chooseLane(keys, new Map(counts.map((n, at) => stat(keys[at], n))))
    expect(choose(30, 90)?.lane_key).toBe(keys[0])
    expect(choose(29, 90)?.lane_key).toBe(keys[1])
    expect(choose(29, 29, 29)).toBeNull()
  })
})
