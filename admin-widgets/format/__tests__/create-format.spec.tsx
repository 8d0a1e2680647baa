import { getCurrencyDecimalDigits } from "@medusajs/dashboard/lib"
import { createFormat } from "../../../src/format/create-format"
import { localeOf } from "../locale-of"

const plain = (text: string) => text.replace(/\s/g, " ")

describe("Money", () => {
  const write = (amount_minor: string, currency_code: string, locale: string) =>
    plain(
      createFormat(locale, "UTC", getCurrencyDecimalDigits).money({
        amount_minor,
        currency_code,
      })
    )

  it("is written as people pay: rupiah and yen whole, dollars with cents", () => {
    expect(write("125000000", "idr", "id")).toBe("Rp 1.250.000")
    expect(write("1250", "jpy", "en")).toBe("¥1,250")
    expect(write("1999", "usd", "en")).toBe("$19.99")
    expect(write("1500", "kwd", "en")).toBe("KWD 1.500")
  })

  it("hides no fraction and loses no digit of a large amount", () => {
    expect(write("-50", "idr", "id")).toBe("-Rp 0,5")
    expect(write("900719925474099399", "usd", "en")).toBe(
      "$9,007,199,254,740,993.99"
    )
  })
})

describe("Times", () => {
  const format = createFormat("id", "Asia/Jakarta", getCurrencyDecimalDigits)

  it("stand in the store's zone with its name", () => {
    expect(format.moment("2026-11-24T18:05:00Z")).toBe("25 Nov 2026, 01.05 WIB")
  })

  it("carry Indonesia's own zone names in English as well", () => {
    const names = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "UTC"].map(
      (zone) =>
        createFormat("en", zone, getCurrencyDecimalDigits)
          .shortMoment("2026-11-24T18:05:00Z")
          .split(" ")
          .at(-1)
    )
    expect(names).toEqual(["WIB", "WITA", "WIT", "UTC"])
  })

  it("tell a year that is not this one, as the store's zone counts years", () => {
    const now = "2027-01-02T00:00:00Z"
    const write = (time: string) => format.shortMoment(time, now)
    expect(write("2026-12-31T17:30:00Z")).toBe("1 Jan, 00.30 WIB")
    expect(write("2026-12-31T16:30:00Z")).toBe("31 Des 2026, 23.30 WIB")
  })

  it("leave a calendar day alone", () => {
    expect(
      createFormat("en", "Pacific/Apia", getCurrencyDecimalDigits).day(
        "2026-11-25"
      )
    ).toBe("Nov 25, 2026")
  })

  it("tell an age in its largest unit", () => {
    const age = (from: string) => format.age(from, "2026-11-25T00:00:00Z")
    expect(age("2026-11-24T23:59:10Z")).toBe("0 menit")
    expect(age("2026-11-23T01:00:00Z")).toBe("47 jam")
    expect(age("2026-11-23T00:00:00Z")).toBe("2 hari")
  })
})

describe("The locale", () => {
  it("is the browser's variant of the dashboard's language", () => {
    expect(localeOf("en", ["id-ID", "en-GB"])).toBe("en-GB")
    expect(localeOf("ptBR", ["en-GB"])).toBe("pt-BR")
  })
})
