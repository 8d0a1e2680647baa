import { createHmac, generateKeyPairSync, sign } from "node:crypto"
import { readFileSync } from "node:fs"
import path from "node:path"
import { crc32 } from "node:zlib"
import { sharedData } from "../../../../../integration-tests/fixtures/shared-data"
import { AdyenSettlementProvider } from "../adyen/adyen-settlement-provider"
import { PaypalSettlementProvider } from "../paypal/paypal-settlement-provider"
import { StripeSettlementProvider } from "../stripe/stripe-settlement-provider"
import { stripeWireExponent } from "../stripe/stripe-wire-exponent"
import { XenditSettlementProvider } from "../xendit/xendit-settlement-provider"
import { selfSigned } from "./self-signed"

const now = new Date("2026-10-08T10:00:00Z")
const seconds = now.getTime() / 1000
const bytes = (body: unknown) => Buffer.from(JSON.stringify(body))

describe("Stripe's events", () => {
  const secret = "whsec_test"
  const provider = new StripeSettlementProvider()
  const proof = (raw: Buffer, at = seconds, key = secret) =>
    createHmac("sha256", key).update(`${at}.`).update(raw).digest("hex")
  const ask = (body: unknown, header?: (raw: Buffer) => string | string[]) => {
    const raw = bytes(body)
    return provider.verifyEvent({
      raw,
      secret,
      now,
      headers: {
        "Stripe-Signature":
          header?.(raw) ?? `t=${seconds},v1=${proof(raw)},v0=${"0".repeat(64)}`,
      },
    })
  }
  const event = (type: string, object: object, idempotency_key = "capt_1") => ({
    id: "evt_1",
    type,
    created: seconds,
    request: { id: "req_1", idempotency_key },
    data: { object },
  })
  const charge = {
    id: "ch_1",
    object: "charge",
    amount: 15000000,
    amount_captured: 15000000,
    captured: true,
    currency: "idr",
    payment_intent: "pi_1",
    status: "succeeded",
  }

  it("link a capture by the idempotency key that Medusa sent", () => {
    expect(ask(event("charge.captured", charge))).toEqual([
      expect.objectContaining({
        event_id: "evt_1",
        object_id: "ch_1",
        idempotency_key: "capt_1",
        references: ["pi_1"],
        kind: "capture",
        status: "succeeded",
        amount_minor: 15000000n,
        currency: "IDR",
        occurred_at: "2026-10-08T10:00:00.000Z",
      }),
    ])
  })

  it.each([
    ["a body that was changed", () => `t=${seconds},v1=${proof(bytes("x"))}`],
    [
      "another secret",
      (raw: Buffer) => `t=${seconds},v1=${proof(raw, seconds, "no")}`,
    ],
    [
      "a time six minutes off",
      (raw: Buffer) => `t=${seconds - 360},v1=${proof(raw, seconds - 360)}`,
    ],
    [
      "a time six minutes ahead",
      (raw: Buffer) => `t=${seconds + 360},v1=${proof(raw, seconds + 360)}`,
    ],
    ["only the old scheme", (raw: Buffer) => `t=${seconds},v0=${proof(raw)}`],
    ["two times", (raw: Buffer) => `t=1,t=${seconds},v1=${proof(raw)}`],
    [
      "a header sent twice",
      (raw: Buffer) => [`t=${seconds},v1=${proof(raw)}`, "t=1"],
    ],
    ["an empty header", () => ""],
  ])("prove nothing with %s", (_, header) => {
    expect(ask(event("charge.captured", charge), header)).toBeNull()
  })

  it("prove nothing where the account has no secret", () => {
    const raw = bytes(event("charge.captured", charge))
    const headers = {
      "stripe-signature": `t=${seconds},v1=${proof(raw, seconds, "")}`,
    }
    expect(provider.verifyEvent({ raw, headers, secret: "", now })).toBeNull()
  })

  it("are proven and empty for what moves no money", () => {
    expect(ask(event("plan.created", { id: "p", object: "plan" }))).toEqual([])
    expect(
      ask(event("charge.succeeded", { ...charge, captured: false }))
    ).toEqual([])
    expect(
      ask(event("charge.dispute.created", { id: "dp", object: "dispute" }))
    ).toEqual([])
  })

  it("are believed when one of several signatures proves them", () => {
    expect(
      ask(
        event("charge.captured", charge),
        (raw) => `t=${seconds},v1=${"a".repeat(64)},v1=${proof(raw)}`
      )
    ).toHaveLength(1)
  })

  it.each([
    ["JPY", 5000, 5000n],
    ["KWD", 1240, 1240n],
    ["HUF", 1299000, 1299000n],
    ["ISK", 279000, 2790n],
    ["ISK", 279050, null],
    ["UGX", 500000, 5000n],
    ["MGA", 5000, 500000n],
    ["XXZ", 1, null],
  ])("read %s %d at Stripe's own exponent", (currency, amount, minor) => {
    const [read] =
      ask(
        event("charge.captured", {
          ...charge,
          currency,
          amount_captured: amount,
        })
      ) ?? []
    expect(read.amount_minor).toBe(minor)
  })

  it("knows three kinds of exponents", () => {
    expect(["JPY", "KWD", "IDR", "ISK"].map(stripeWireExponent)).toEqual([
      0, 3, 2, 2,
    ])
  })
})

const { place, isThere, suite } = sharedData("statements/stripe")

suite("Stripe's objects of the shared data", () => {
  const objects = isThere
    ? JSON.parse(
        readFileSync(path.join(place, "fixtures3.trimmed.json"), "utf8")
      ).resources
    : {}

  it.each([
    ["charge", "charge.captured", "capture", 100n, "ch_"],
    ["charge", "charge.failed", "capture", 100n, "ch_"],
    ["refund", "refund.updated", "refund", 100n, "re_"],
    ["dispute", "charge.dispute.funds_withdrawn", "chargeback", 1000n, "dp_"],
    [
      "dispute",
      "charge.dispute.funds_reinstated",
      "chargeback_reversal",
      1000n,
      "dp_",
    ],
    ["payout", "payout.paid", "payout", 1100n, "po_"],
    ["payment_intent", "payment_intent.succeeded", "capture", 1099n, "pi_"],
  ])("%s in %s", (name, type, kind, amount_minor, prefix) => {
    const raw = bytes({
      ...objects.event,
      type,
      data: { object: objects[name] },
    })
    const proof = createHmac("sha256", "s").update(`${seconds}.`).update(raw)
    const headers = {
      "stripe-signature": `t=${seconds},v1=${proof.digest("hex")}`,
    }
    const [event] =
      new StripeSettlementProvider().verifyEvent({
        raw,
        headers,
        secret: "s",
        now,
      }) ?? []
    expect(event).toMatchObject({ kind, amount_minor, currency: "USD" })
    expect(event.object_id.startsWith(prefix)).toBe(true)
  })

  it("tell a refund and a payout that failed", () => {
    const kinds = (["refund", "payout"] as const).map((name) => {
      const raw = bytes({
        ...objects.event,
        type: `${name}.failed`,
        data: { object: { ...objects[name], status: "failed" } },
      })
      const proof = createHmac("sha256", "s").update(`${seconds}.`).update(raw)
      const headers = {
        "stripe-signature": `t=${seconds},v1=${proof.digest("hex")}`,
      }
      return new StripeSettlementProvider().verifyEvent({
        raw,
        headers,
        secret: "s",
        now,
      })?.[0].kind
    })
    expect(kinds).toEqual(["refund_failed", "payout_failure"])
  })
})

describe("Adyen's notifications", () => {
  const key = "44782DEF547AAA06C910C43932B1EB0C71FC68D9D0C057550C48EC2ACF6BA056"
  const item = {
    pspReference: "8816100000000011",
    originalReference: "8816100000000001",
    merchantAccountCode: "TokoCOM",
    merchantReference: "1001",
    eventCode: "CAPTURE",
    eventDate: "2026-10-05T10:25:36+02:00",
    success: "true",
    amount: { value: 150000, currency: "IDR" },
  }
  const signed = (one: typeof item, hex = key) => ({
    ...one,
    additionalData: {
      hmacSignature: createHmac("sha256", Buffer.from(hex, "hex"))
        .update(
          [
            one.pspReference,
            one.originalReference,
            one.merchantAccountCode,
            one.merchantReference,
            one.amount.value,
            one.amount.currency,
            one.eventCode,
            one.success,
          ].join(":")
        )
        .digest("base64"),
    },
  })
  const ask = (items: object[], secret = key) =>
    new AdyenSettlementProvider().verifyEvent({
      raw: bytes({
        live: "false",
        notificationItems: items.map((one) => ({
          NotificationRequestItem: one,
        })),
      }),
      headers: {},
      secret,
      now,
    })

  it("are read at Adyen's exponent, with the id that its report has", () => {
    expect(ask([signed(item)])).toEqual([
      expect.objectContaining({
        event_id: "CAPTURE:8816100000000011:true",
        object_id: "8816100000000011",
        references: ["8816100000000001", "1001"],
        kind: "capture",
        status: "succeeded",
        amount_minor: 15000000n,
        currency: "IDR",
        occurred_at: "2026-10-05T08:25:36.000Z",
      }),
    ])
  })

  it("prove nothing when one item is not signed, or without a key", () => {
    const forged = { ...signed(item), amount: { value: 1, currency: "IDR" } }
    expect(ask([signed(item), forged])).toBeNull()
    expect(ask([item])).toBeNull()
    expect(ask([signed(item)], "")).toBeNull()
    expect(ask([signed(item)], "not hex")).toBeNull()
    expect(ask([])).toBeNull()
  })

  it.each([
    ["REFUND", "true", "refund"],
    ["REFUND", "false", "refund_failed"],
    ["REFUND_FAILED", "true", "refund_failed"],
    ["CAPTURE_FAILED", "true", "capture"],
    ["CHARGEBACK", "true", "chargeback"],
    ["CHARGEBACK_REVERSED", "true", "chargeback_reversal"],
  ])("%s %s is %s", (eventCode, success, kind) => {
    expect(ask([signed({ ...item, eventCode, success })])?.[0].kind).toBe(kind)
  })

  it("are empty for what moves no money", () => {
    expect(ask([signed({ ...item, eventCode: "AUTHORISATION" })])).toEqual([])
  })
})

describe("Xendit's webhooks", () => {
  const secret = "the verification token"
  const ask = (
    body: unknown,
    token: string | string[] = secret,
    key = secret
  ) =>
    new XenditSettlementProvider().verifyEvent({
      raw: bytes(body),
      headers: { "x-callback-token": token, "webhook-id": "wh-1" },
      secret: key,
      now,
    })
  const capture = {
    event: "payment.capture",
    created: "2026-10-07T02:10:00.566Z",
    data: {
      payment_id: "py-1",
      payment_request_id: "pr-1",
      reference_id: "order-1001",
      status: "SUCCEEDED",
      request_amount: 249000,
      currency: "IDR",
    },
  }

  it("are read in main units", () => {
    expect(ask(capture)).toEqual([
      expect.objectContaining({
        event_id: "wh-1",
        object_id: "py-1",
        references: ["pr-1", "order-1001"],
        kind: "capture",
        amount_minor: 24900000n,
        occurred_at: "2026-10-07T02:10:00.566Z",
      }),
    ])
  })

  it("tell refunds, nested twice or not", () => {
    const data = {
      id: "rfd-1",
      payment_id: "py-1",
      amount: 10000.5,
      currency: "PHP",
    }
    expect(
      ask({ event: "refund.succeeded", data: { data } })?.[0]
    ).toMatchObject({
      object_id: "rfd-1",
      kind: "refund",
      amount_minor: 1000050n,
    })
    expect(ask({ event: "refund.failed", data })?.[0].kind).toBe(
      "refund_failed"
    )
  })

  it("read a paid invoice and nothing of an expired one", () => {
    const invoice = {
      id: "inv",
      external_id: "o-1",
      status: "PAID",
      paid_amount: 5,
      currency: "IDR",
    }
    expect(ask(invoice)?.[0]).toMatchObject({
      kind: "capture",
      references: ["inv", "o-1"],
    })
    expect(ask({ ...invoice, status: "EXPIRED" })).toEqual([])
  })

  it("prove nothing with another token, none, or two", () => {
    expect(ask(capture, "the verification tokem")).toBeNull()
    expect(ask(capture, "")).toBeNull()
    expect(ask(capture, "", "")).toBeNull()
    expect(ask(capture, [secret, secret])).toBeNull()
  })
})

describe("PayPal's webhooks", () => {
  const keys = generateKeyPairSync("rsa", { modulusLength: 2048 })
  const pem = selfSigned(keys, "2026-01-01", "2027-01-01")
  const body = {
    id: "WH-1",
    event_type: "PAYMENT.CAPTURE.COMPLETED",
    create_time: "2026-10-08T09:59:00Z",
    resource: {
      id: "PP0001",
      status: "COMPLETED",
      invoice_id: "1001",
      amount: { currency_code: "EUR", value: "52.00" },
    },
  }
  const ask = (
    change: { secret?: string; time?: string; raw?: Buffer } = {}
  ) => {
    const raw = bytes(body)
    const time = change.time ?? "2026-10-08T09:59:30Z"
    return new PaypalSettlementProvider().verifyEvent({
      raw: change.raw ?? raw,
      secret: change.secret ?? `9XL90610J3647323C\n${pem}`,
      now,
      headers: {
        "paypal-transmission-id": "tx-1",
        "paypal-transmission-time": time,
        "paypal-auth-algo": "SHA256withRSA",
        "paypal-cert-url": "https://example.invalid/never-followed.pem",
        "paypal-transmission-sig": sign(
          "sha256",
          Buffer.from(`tx-1|${time}|9XL90610J3647323C|${crc32(raw)}`),
          keys.privateKey
        ).toString("base64"),
      },
    })
  }

  it("are believed with the certificate that the account keeps", () => {
    expect(ask()).toEqual([
      expect.objectContaining({
        event_id: "WH-1",
        object_id: "PP0001",
        references: ["1001"],
        kind: "capture",
        amount_minor: 5200n,
      }),
    ])
  })

  it("prove nothing without it, changed, or late", () => {
    expect(ask({ secret: "9XL90610J3647323C" })).toBeNull()
    expect(ask({ secret: `OTHERWEBHOOK\n${pem}` })).toBeNull()
    expect(ask({ raw: bytes({ ...body, id: "WH-2" }) })).toBeNull()
    expect(ask({ time: "2026-10-08T09:50:00Z" })).toBeNull()
    const old = selfSigned(keys, "2025-01-01", "2026-01-01")
    expect(ask({ secret: `9XL90610J3647323C\n${old}` })).toBeNull()
  })
})
