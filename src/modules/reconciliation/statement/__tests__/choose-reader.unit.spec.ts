import { bcaProfile } from "../csv/bca-profile"
import { readStatementFile } from "../read-statement-file"

const OFX = "OFXHEADER:100\n<OFX><STMTRS><CURDEF>EUR</STMTRS></OFX>"
const MT940 = ":20:M\n:25:A\n:60F:C260101EUR1,\n:62F:C260101EUR1,\n"
const BCA =
  "Mata Uang,=,Rp\nTanggal,Keterangan,Cabang,Jumlah,,Saldo\n" +
  `'01/10/2026,X,'0000,"1,000.00",CR,\n`

const read = (
  text: string,
  options: Parameters<typeof readStatementFile>[1] = {}
) => readStatementFile(Buffer.from(text), options)

describe("the format of a file", () => {
  it.each([
    [OFX, "ofx"],
    [`\n${OFX.toLowerCase()}`, "ofx"],
    [`\ufeff${MT940}`, "mt940"],
    [`{1:F01X}{2:O940X}{4:\n${MT940}-}`, "mt940"],
    [`\u0001\n${MT940}-\u0003`, "mt940"],
    [`ABNANL2A\n940\nABNANL2A\n${MT940}`, "mt940"],
    [BCA, "csv:bca"],
  ])("is found by its content: %j", (text, format) => {
    expect(read(text)).toMatchObject({ format, state: "parsed" })
  })

  it("may be named where it is so", () => {
    expect(read(OFX, { format: "ofx" }).format).toBe("ofx")
    expect(read(":25:A\n:28C:1", { format: "mt940" }).format).toBe("mt940")
  })

  it.each([
    ["camt", OFX, /OFX statement \(ofx\), not an ISO 20022 statement \(camt\)/],
    ["ofx", MT940, /SWIFT statement \(mt940\), not an OFX/],
    ["csv", MT940, /SWIFT statement \(mt940\), not a bank's CSV/],
    ["mt940", BCA, /bank's CSV \(csv\), not a SWIFT/],
  ] as const)(
    "named %s, but of another family, is refused",
    (format, text, words) => {
      expect(read(text, { format, profile: bcaProfile })).toMatchObject({
        state: "rejected",
        findings: [{ code: "E05", message: expect.stringMatching(words) }],
      })
    }
  )

  it("is a CSV's where a profile is given and nothing else is known", () => {
    const profile = { ...bcaProfile, name: "mine" }
    const own = BCA.replace("Tanggal", "Hari")
    expect(read(BCA, { profile }).format).toBe("csv:mine")
    expect(read(own, { profile }).findings[0].message).toContain('"mine"')
    expect(read(MT940, { profile }).format).toBe("mt940")
    expect(read(own).findings[0].message).toContain("Name its format")
  })
})
