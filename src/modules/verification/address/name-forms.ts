import { foldName } from "./fold-name"

const provinces = ["", "prov", "provinsi", "propinsi"]
const ranks = [
  "",
  "dki",
  "di",
  "daerahistimewa",
  "daerahkhusus",
  "daerahkhususibukota",
]
const administrative = ["", "administrasi", "adm"]
const kinds = { kota: ["kota"], kabupaten: ["kabupaten", "kab"] }
const districts = ["", "kec", "kecamatan"]

const before = (prefixes: string[], name: string) =>
  prefixes.map((prefix) => prefix + name)

/**
 * All folded ways of writing an area's name as the official list has it; a
 * city's may leave out its kind, but never take the other one.
 */
export const nameForms = {
  province(name: string): string[] {
    const bare = name
      .trim()
      .replace(/^(daerah (khusus ibukota|khusus|istimewa)|dki|di)\s+/i, "")
    return ranks.flatMap((rank) => before(provinces, rank + foldName(bare)))
  },
  city(name: string): string[] {
    const [, kind, bare] =
      /^(kota|kabupaten|kab\.?)\s+(?:(?:administrasi|adm\.?)\s+)?(.*)$/i.exec(
        name.trim()
      ) ?? []
    if (!kind) {
      return [foldName(name)]
    }
    const own = kind.toLowerCase() === "kota" ? kinds.kota : kinds.kabupaten
    return ["", ...own].flatMap((written) =>
      administrative.map((word) => written + word + foldName(bare))
    )
  },
  district: (name: string): string[] => before(districts, foldName(name)),
}
