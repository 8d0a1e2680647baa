import { chooseFormat } from "../choose-format"
import type { StatementOptions } from "../statement-options"

const profile = {
  name: "my-bank",
  currency: "IDR",
  columns: { booked_on: "Date", amount: "Amount" },
  dates: ["DD/MM/YYYY"],
}

const choose = (options: Partial<StatementOptions>) =>
  chooseFormat(
    { input: [], ...options },
    {
      read: (file) => {
        if (file !== "folder/my-bank.json") {
          throw new Error(`${file}: no such file`)
        }
        return new TextEncoder().encode(JSON.stringify(profile))
      },
      expand: (input) => [input],
      out: () => undefined,
      err: () => undefined,
    }
  )

describe("--format", () => {
  it("leaves it to the file when nothing is asked", () => {
    expect(choose({})).toEqual({})
    expect(choose({ format: "auto" })).toEqual({})
  })

  it.each(["camt", "mt940", "ofx", "stripe", "adyen", "paypal", "xendit"])(
    "takes %s",
    (format) => {
      expect(choose({ format })).toEqual({ format })
    }
  )

  it.each([
    { format: "csv:bca" },
    { profile: "bca" },
    { format: "auto", profile: "bca" },
  ])("takes a built-in profile: %j", (options) => {
    expect(choose(options)).toMatchObject({
      format: "csv",
      profile: { name: "bca" },
    })
  })

  it("takes a profile from a file", () => {
    expect(choose({ format: "csv:folder/my-bank.json" })).toMatchObject({
      format: "csv",
      profile: { name: "my-bank", kind: "bank", numbers: "auto" },
    })
  })

  it.each([
    [{ format: "csv:nobank" }, /no profile "nobank".*bca/],
    [{ format: "csv:other.json" }, /no such file/],
    [{ format: "csv:" }, /no profile ""/],
    [{ format: "csv:toString" }, /no profile "toString"/],
    [{ format: "pdf" }, /no format "pdf"/],
    [{ format: "toString" }, /no format "toString"/],
  ])("refuses %j in a sentence", (options, sentence) => {
    expect(() => choose(options)).toThrow(sentence)
  })
})
