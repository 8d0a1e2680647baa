import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { checkDigit } from "../numbers/checks/check-digit"
import { checkNumber } from "../numbers/check-number"
import { findFormat } from "../numbers/find-format"
import { ownFormats } from "../numbers/formats/own-formats"
import { readFormatFile } from "../numbers/formats/read-format-file"
import { TrackingTables } from "../tracking-tables"

const check = (number: string, courier: string | null = null) =>
  checkNumber({ number, courier }, ownFormats)

describe("check digits", () => {
  it("are those of the published examples", () => {
    // UPU S10 and ISO 7064 print these themselves.
    expect(checkDigit({ name: "s10" }, "47312482")).toBe("9")
    expect(checkDigit({ name: "mod_37_36" }, "A12425GABC1234002")).toBe("M")
    expect(checkDigit({ name: "luhn" }, "7992739871")).toBe("3")
    expect(checkDigit({ name: "mod7" }, "3318810000")).toBe(
      String(3318810000 % 7)
    )
  })

  it("of S10 are 0 for a remainder of 1 and 5 for one of 0", () => {
    expect(checkDigit({ name: "s10" }, "00000000")).toBe("5")
    // 6 × 2 = 12 leaves 1.
    expect(checkDigit({ name: "s10" }, "02000000")).toBe("0")
  })
})

describe("a number", () => {
  it("is accepted where nobody has a rule for its courier", () => {
    expect(check("8825112600036", "jne")).toMatchObject({
      courier: "jne",
      valid: null,
      formats: [],
    })
  })

  it("is never decided by who it looks like", () => {
    const { valid, candidates } = check("1Z5R89390357567127", "jne")
    expect([valid, candidates]).toEqual([null, ["ups"]])
    expect(check("1Z5R89390357567127")).toMatchObject({
      courier: null,
      valid: null,
      candidates: ["ups"],
    })
  })

  it("of the postal standard needs a country that exists", () => {
    expect(check("RB473124829GB", "ems").valid).toBe(true)
    expect(check("RB473124829XX", "ems").valid).toBe(false)
    expect(check("RB473124828GB", "ems").valid).toBe(false)
    expect(check("RB473124829US", "usps").formats).toEqual(["s10_us"])
    expect(check("RB473124829GB", "usps").valid).toBe(false)
  })

  it("reads its courier's code in any case", () => {
    expect(check(" 1z5r8939 0357567127", " UPS ")).toMatchObject({
      number: "1Z5R89390357567127",
      courier: "ups",
      valid: true,
    })
  })
})

describe("formats from files", () => {
  const file = (format: object) =>
    JSON.stringify({
      courier_code: "pigeon",
      tracking_numbers: [{ name: "Pigeon", ...format }],
    })

  it("prefix a serial number where the schema says so", () => {
    const formats = readFormatFile(
      file({
        regex: ["(?<SerialNumber>[0-9]{2,4})", "(?<CheckDigit>[0-9])"],
        validation: {
          checksum: { name: "luhn" },
          serial_number_format: {
            prepend_if: { matches_regex: "^(?!79).+$", content: "79" },
          },
        },
      })
    )
    const digit = checkDigit({ name: "luhn" }, "7912")
    const fits = (number: string) =>
      checkNumber({ number, courier: "pigeon" }, formats).valid
    expect(fits(`12${digit}`)).toBe(true)
    expect(fits(`7912${digit}`)).toBe(true)
    expect(fits(`12${(Number(digit) + 1) % 10}`)).toBe(false)
  })

  it("look up what must exist, by value or by pattern", () => {
    const formats = readFormatFile(
      file({
        id: "pg",
        regex: "P(?<Loft>[A-Z])(?<SerialNumber>[0-9])",
        validation: { additional: { exists: ["Loft"] } },
        additional: [
          {
            name: "Loft",
            regex_group_name: "Loft",
            lookup: [{ matches: "A" }, { matches_regex: "[X-Z]" }],
          },
        ],
      })
    )
    const valid = ["PA1", "PY1", "PB1"].map(
      (number) => checkNumber({ number, courier: "pigeon" }, formats).valid
    )
    expect(valid).toEqual([true, true, false])
    expect(findFormat(formats, "Pigeon", null)?.id).toBe("pg")
    expect(findFormat(formats, "dove", null)).toBeUndefined()
  })

  it("are refused with a sentence when nobody can read them", () => {
    expect(() => readFormatFile("{}")).toThrow(/tracking_numbers are expected/)
    const odd = { regex: "x", validation: { checksum: { name: "mod97" } } }
    expect(() => readFormatFile(file(odd))).toThrow(
      'Pigeon: the checksum "mod97" is not known.'
    )
  })
})

describe("the option numberFormats", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "order-cycle-formats-"))
  const pigeon = { name: "Ring", regex: "P[0-9]{4}" }
  const formatsOf = (numberFormats?: string) =>
    new TrackingTables({}, { tracking: { numberFormats } }).getNumberFormats()

  it("replaces our formats by those of a folder", async () => {
    writeFileSync(
      path.join(folder, "pigeon.json"),
      JSON.stringify({ courier_code: "pigeon", tracking_numbers: [pigeon] })
    )
    const formats = await formatsOf(folder)
    expect(formats.map(({ couriers }) => couriers)).toEqual([["pigeon"]])
    expect(await formatsOf()).toBe(ownFormats)
  })

  it("stops the start when the folder is wrong", () => {
    expect(() => formatsOf(path.join(folder, "nowhere"))).toThrow("nowhere")
  })
})
