import { readFileSync } from "node:fs"
import { sharedData } from "../../../../integration-tests/fixtures/shared-data"
import { indexAreas } from "../address/index-areas"
import { parentCode } from "../address/parent-code"
import { parseAreas } from "../address/parse-areas"
import { resolveArea } from "../address/resolve-area"

const { place: file, isThere, suite } = sharedData("regions-id/areas.csv")

describe("a list of areas", () => {
  it("names the line that cannot be used", () => {
    expect(() => parseAreas("kode,nama\n11,Aceh\n")).toThrow("line 1:")
    expect(() => parseAreas("code,name\n11,Aceh\nx,Y\n")).toThrow(
      'line 3: "x" is no code of an area'
    )
    expect(() => parseAreas('code,name\n11,"Aceh\n')).toThrow("line ")
  })
})

suite("districts of Indonesia", () => {
  const areas = isThere ? parseAreas(readFileSync(file, "utf8")) : []
  const index = indexAreas(areas)
  const names = new Map(areas.map(({ code, name }) => [code, name]))
  const districts = index.all.map((code) => ({
    code,
    district: names.get(code) ?? "",
    city: names.get(parentCode(code)) ?? "",
    province: names.get(parentCode(parentCode(code))) ?? "",
  }))

  const find = (province: string, city: string, district: string) =>
    resolveArea({ country: "ID", province, city, district }, index)

  const countResolved = (
    write: (one: (typeof districts)[number]) => [string, string, string]
  ) =>
    districts.filter((one) => {
      const { result, code } = find(...write(one))
      return result === "RESOLVED" && code === one.code
    }).length

  it("resolves 7,285 of 7,285 by district, city and province", () => {
    expect(districts).toHaveLength(7_285)
    expect(
      countResolved(({ province, city, district }) => [
        province,
        city,
        district,
      ])
    ).toBe(7_285)
  })

  it.each([/^(Kota|Kabupaten) /, /^(Kota|Kabupaten) (Administrasi )?/])(
    "resolves 7,283 without Kota and Kabupaten: %s",
    (kind) => {
      expect(
        countResolved(({ province, city, district }) => [
          province,
          city.replace(kind, ""),
          district,
        ])
      ).toBe(7_283)
    }
  )

  it("takes Sorong for two places, unless it says which", () => {
    expect(find("Papua Barat Daya", "Sorong", "Sorong")).toEqual({
      result: "AMBIGUOUS",
      code: null,
      candidates: ["96.01.18", "96.71.01"],
    })
    expect(find("Papua Barat Daya", "Kota Sorong", "Sorong").code).toBe(
      "96.71.01"
    )
    expect(find("Papua Barat Daya", "Kab. Sorong", "Sorong").code).toBe(
      "96.01.18"
    )
  })

  it("resolves 6,587 by the district alone", () => {
    expect(countResolved(({ district }) => ["", "", district])).toBe(6_587)
    const { result, candidates } = find("", "", "Karanganyar")
    expect(result).toBe("AMBIGUOUS")
    expect(candidates).toHaveLength(5)
    expect(candidates).toEqual([...candidates].sort())
  })

  it("bears case, accents, points, spaces and words of rank", () => {
    expect(
      countResolved(({ province, city, district }) => [
        `PROV. ${province.toUpperCase()}`,
        city
          .replace("Kabupaten Administrasi", "Kab. Adm.")
          .replace("Kota Administrasi", "KOTA")
          .replace("Kabupaten", "kab."),
        `Kec. ${district.replace(/[\s'-]/g, "").toLowerCase()}`,
      ])
    ).toBe(7_285)
    const gubeng = find("Jawa  Timur", "SURABÁYA", "kecamatan gubeng")
    expect(gubeng).toMatchObject({ result: "RESOLVED", code: "35.78.08" })
    for (const province of ["DKI Jakarta", "D.K.I. Jakarta", "Jakarta"]) {
      expect(find(province, "Jakarta Pusat", "Gambir").code).toBe("31.71.01")
    }
    expect(find("DI Yogyakarta", "Yogyakarta", "Danurejan").result).toBe(
      "RESOLVED"
    )
  })

  it("takes a city of the other kind for no match", () => {
    expect(find("Jawa Barat", "Kota Bandung", "Coblong").result).toBe(
      "RESOLVED"
    )
    expect(find("Jawa Barat", "Kabupaten Bandung", "Coblong").result).toBe(
      "UNKNOWN"
    )
    expect(find("", "Kotabaru", "Pamukan Selatan").result).toBe("RESOLVED")
  })

  it("suggests the district when only the province is outdated", () => {
    expect(find("Papua Barat", "Kota Sorong", "Sorong Timur")).toEqual({
      result: "PROVINCE_CHANGED",
      code: "96.71.02",
      candidates: [],
    })
    expect(find("Papua Barat", "", "Sorong Timur").result).toBe("UNKNOWN")
    expect(find("Papua Barat", "Sorong", "Sorong").candidates).toHaveLength(2)
  })

  it("knows nothing of other countries, names and empty addresses", () => {
    const unknown = { result: "UNKNOWN", code: null, candidates: [] }
    expect(find("", "", "")).toEqual(unknown)
    expect(find("Jawa Timur", "Surabaya", "Nowhere")).toEqual(unknown)
    expect(find("Jawa Timur", "Nowhere", "Gubeng")).toEqual(unknown)
    const address = { province: "", city: "Surabaya", district: "Gubeng" }
    const of = (country: string) =>
      resolveArea({ ...address, country }, index).result
    expect(["ID", "idn", "Indonesia", ""].map(of)).toEqual(
      Array(4).fill("RESOLVED")
    )
    expect(["SG", "Malaysia"].map(of)).toEqual(["UNKNOWN", "UNKNOWN"])
  })

  it("finds several places where the district is left out", () => {
    expect(find("Jawa Timur", "Kota Surabaya", "")).toMatchObject({
      result: "AMBIGUOUS",
      candidates: [1, 2, 3, 4, 5].map((last) => `35.78.0${last}`),
    })
  })
})
