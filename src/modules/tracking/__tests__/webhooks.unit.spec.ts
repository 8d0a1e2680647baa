import { createHmac } from "node:crypto"
import { easypostDialect } from "../dialects/easypost/easypost-dialect"
import { readExternalId } from "../dialects/read-external-id"
import { verifyAftershipWebhook } from "../signature/verify-aftership-webhook"
import { verifyEasypostWebhook } from "../signature/verify-easypost-webhook"
import { verifyGenericWebhook } from "../signature/verify-generic-webhook"
import { verifyStaticHeader } from "../signature/verify-static-header"
import type { WebhookCheck } from "../signature/webhook-check"
import type { WebhookRequest } from "../signature/webhook-request"

const body = '{"weight": 12,"id":"evt","n":{"weight":7}}'

const hmac = (key: string, text: string, form: "hex" | "base64") =>
  createHmac("sha256", key).update(text).digest(form)

const request = (more: Partial<WebhookRequest>): WebhookRequest => ({
  rawBody: Buffer.from(body),
  headers: {},
  secrets: ["new", "old"],
  now: new Date("2026-11-23T00:00:00Z"),
  ...more,
})

const providers: Record<
  string,
  { verify: WebhookCheck; header: string; sign: (key: string) => string }
> = {
  easypost: {
    verify: verifyEasypostWebhook,
    header: "X-Hmac-Signature",
    sign: (key) => `hmac-sha256-hex=${hmac(key, body, "hex")}`,
  },
  aftership: {
    verify: verifyAftershipWebhook,
    header: "aftership-hmac-sha256",
    sign: (key) => hmac(key, body, "base64"),
  },
  generic: {
    verify: verifyGenericWebhook,
    header: "X-Order-Cycle-Signature",
    sign: (key) => `t=1795392000,v1=${hmac(key, `1795392000.${body}`, "hex")}`,
  },
}

for (const [name, { verify, header, sign }] of Object.entries(providers)) {
  describe(`a webhook of ${name}`, () => {
    const ask = (more: Partial<WebhookRequest>) => verify(request(more))

    it("is proved by either live secret, whatever the header's case", () => {
      expect(ask({ headers: { [header]: sign("new") } })).toBe("valid")
      const lower = { [header.toLowerCase()]: [sign("old")] }
      expect(ask({ headers: lower })).toBe("valid")
      expect(ask({ headers: { [header]: sign("older") } })).toBe("invalid")
    })

    it("is proved byte for byte", () => {
      const rawBody = Buffer.from(`${body} `)
      const headers = { [header]: sign("new") }
      expect(ask({ headers, rawBody })).toBe("invalid")
    })

    it("is refused when the header is missing, doubled, long or malformed", () => {
      expect(ask({})).toBe("missing")
      const twice = { [header]: [sign("new"), sign("new")] }
      expect(ask({ headers: twice })).toBe("invalid")
      const long = { [header]: sign("new") + " ".repeat(512) }
      expect(ask({ headers: long })).toBe("invalid")
      expect(ask({ headers: { [header]: "x" } })).toBe("invalid")
      expect(ask({ headers: { [header]: sign("new") }, secrets: [] })).toBe(
        "not_configured"
      )
    })
  })
}

describe("a webhook of easypost", () => {
  it("may be signed with decimals where it was sent without", () => {
    const signed = '{"weight": 12.0,"id":"evt","n":{"weight":7.0}}'
    const header = (text: string) => ({
      "X-Hmac-Signature": `hmac-sha256-hex=${hmac("new", text, "hex")}`,
    })
    expect(verifyEasypostWebhook(request({ headers: header(signed) }))).toBe(
      "valid"
    )
    const other = signed.replace("12.0", "13.0")
    expect(verifyEasypostWebhook(request({ headers: header(other) }))).toBe(
      "invalid"
    )
  })
})

describe("a fixed header", () => {
  const ask = (
    headers: WebhookRequest["headers"],
    secrets: string[] = ["X-Shop-Key:right:er", "X-New-Key: newer"]
  ) => verifyStaticHeader(request({ headers, secrets }))

  it("is compared with the value that the merchant named", () => {
    expect(ask({ "x-shop-key": "right:er" })).toBe("valid")
    expect(ask({ "X-New-Key": "newer" })).toBe("valid")
    expect(ask({ "X-Shop-Key": "righter" })).toBe("invalid")
    expect(ask({ "X-Shop-Key": "" })).toBe("invalid")
    expect(ask({ "X-Other": "right:er" })).toBe("missing")
  })

  it("is not configured without a name and a value", () => {
    expect(ask({ "X-Shop-Key": "right" }, [])).toBe("not_configured")
    expect(ask({ "X-Shop-Key": "right" }, ["right", "X-Shop-Key:"])).toBe(
      "not_configured"
    )
  })
})

describe("a webhook's own name", () => {
  const nested = (depth: number) => {
    const brackets = depth - 1
    return `{"id":"evt_1","extra":${"[".repeat(brackets)}${"]".repeat(brackets)}}`
  }

  it("is read out of JSON of 20 levels, and deeper JSON is not parsed for it", () => {
    const parse = jest.spyOn(JSON, "parse")
    expect(readExternalId(easypostDialect, nested(20))).toBe("evt_1")
    expect(parse).toHaveBeenCalledTimes(1)
    expect(readExternalId(easypostDialect, nested(21))).toBeNull()
    expect(parse).toHaveBeenCalledTimes(1)
    parse.mockRestore()
  })
})
