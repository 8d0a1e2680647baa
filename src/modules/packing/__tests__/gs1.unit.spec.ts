import { readGs1 } from "../scan/read-gs1"
import { sameCodes } from "../scan/same-codes"

const GS = "\u001d"

const nothing = { gtin: null, serial: null, lot: null, expires: null }

describe("readGs1", () => {
  it.each([
    [
      "]d2010899123456789117261231" + `10LOT-7${GS}21SN42`,
      {
        gtin: "08991234567891",
        expires: "261231",
        lot: "LOT-7",
        serial: "SN42",
      },
    ],
    [
      `0108991234567891${"21"}SN42${GS}10LOT-7`,
      { ...nothing, gtin: "08991234567891", serial: "SN42", lot: "LOT-7" },
    ],
    ["]C110LOT-7", { ...nothing, lot: "LOT-7" }],
  ])("reads %j", (scanned, expected) => {
    expect(readGs1(scanned)).toEqual(expected)
  })

  it.each([
    ["a SKU that begins with 01", "01-CUP-BLUE"],
    ["a GTIN with a wrong check digit", `0108991234567895${"21"}SN42`],
    ["a plain EAN", "8991234567891"],
    ["an AI twice", "]d2" + `10A${GS}10B`],
    ["an AI that is cut off", "]d201089912"],
    ["an AI that we do not know", "]d299X"],
  ])("is not misled by %s", (_, scanned) => {
    expect(readGs1(scanned)).toBeNull()
  })

  it("looks a GTIN of 14 digits up by all its spellings", () => {
    expect(sameCodes("08991234567891")).toEqual([
      "08991234567891",
      "8991234567891",
    ])
    expect(sameCodes("00012345678905")).toEqual([
      "00012345678905",
      "0012345678905",
      "012345678905",
    ])
  })
})
