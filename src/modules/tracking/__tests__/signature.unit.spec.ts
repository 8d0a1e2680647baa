import { decryptSecret } from "../../../secrets/decrypt-secret"
import { encryptSecret } from "../../../secrets/encrypt-secret"
import { SIGNATURE_HEADER } from "../../../signature/signature-header"
import { signGenericWebhook } from "../signature/sign-generic-webhook"
import { verifySignature } from "../../../signature/verify-signature"

const at = new Date("2026-11-23T00:00:00Z")
const after = (seconds: number) => new Date(at.getTime() + seconds * 1000)

const { headers, body } = signGenericWebhook({
  parcels: [{ courier: "jne", tracking_number: "1", events: [] }],
  secret: "new secret",
  at,
})
const header = headers[SIGNATURE_HEADER]

const verify = (changes: Partial<Parameters<typeof verifySignature>[0]>) =>
  verifySignature({
    rawBody: Buffer.from(body),
    headers: [header],
    secrets: ["new secret"],
    now: at,
    ...changes,
  })

describe("a generic webhook's signature", () => {
  it("is accepted for 300 seconds either way", () => {
    expect(verify({})).toBe("valid")
    expect(verify({ now: after(300) })).toBe("valid")
    expect(verify({ now: after(-300) })).toBe("valid")
    expect(verify({ now: after(301) })).toBe("stale")
    expect(verify({ now: after(-301) })).toBe("stale")
  })

  it("may be made with either of two live secrets", () => {
    expect(verify({ secrets: ["old secret", "new secret"] })).toBe("valid")
    const other = header.replace("v1=", `v1=${"0".repeat(64)},v1=`)
    expect(verify({ headers: [other] })).toBe("valid")
  })

  it("proves every byte of the body and the time", () => {
    expect(verify({ rawBody: Buffer.from(`${body} `) })).toBe("invalid")
    expect(verify({ secrets: ["old secret"] })).toBe("invalid")
    const [, proof] = header.split(",")
    expect(verify({ headers: [`t=1795391990,${proof}`] })).toBe("invalid")
  })

  it("is refused when it is missing, doubled, too long or malformed", () => {
    expect(verify({ headers: [] })).toBe("missing")
    expect(verify({ headers: [header, header] })).toBe("invalid")
    const long = header + `,v1=${"0".repeat(64)}`.repeat(7)
    expect(long.length).toBeGreaterThan(512)
    expect(verify({ headers: [long] })).toBe("invalid")
    expect(verify({ headers: ["t=1,v1=abc"] })).toBe("invalid")
    expect(verify({ secrets: [] })).toBe("not_configured")
  })
})

describe("an account's secret", () => {
  it("comes back with the same key only, and unchanged only", () => {
    const encrypted = encryptSecret("a courier's secret", "key one")
    expect(decryptSecret(encrypted, "key one")).toBe("a courier's secret")
    expect(() => decryptSecret(encrypted, "key two")).toThrow()
    const bytes = Buffer.from(encrypted, "base64")
    bytes[bytes.length - 1] ^= 1
    expect(() => decryptSecret(bytes.toString("base64"), "key one")).toThrow()
    expect(encryptSecret("a courier's secret", "key one")).not.toBe(encrypted)
  })
})
