import type { ToldState } from "../../../../modules/tracking/messages/told-state"
import { type JudgedMessage, judgeMessage } from "../judge-message"
import type { MessageFacts } from "../message-facts"
import type { MessageOrder } from "../message-order"
import { messageWords } from "../message-words"
import { recipientOf } from "../recipient-of"
import { retryAt } from "../retry-at"
import { sayMessage } from "../say-message"
import { toNotification } from "../to-notification"
import { zoneOfRecipient } from "../zone-of-recipient"

const at = (day: number, time: string) =>
  new Date(`2026-11-${day}T${time}:00+07:00`)

const order = (changes: Partial<MessageOrder> = {}): MessageOrder => ({
  id: "order_1",
  display_id: 7,
  email: "budi@customer.test",
  locale: null,
  no_notification: null,
  shipping_address: {
    city: "Jakarta Selatan",
    country_code: "id",
    phone: "+62 812-0000-0001",
  },
  ...changes,
})

describe("a message that is due", () => {
  const state: ToldState = {
    status: "out_for_delivery",
    status_at: at(10, "21:40"),
    flags: [],
    attempts: 0,
    promised_at: null,
  }
  const judge = (
    now: Date,
    changes: Partial<JudgedMessage> = {},
    told: Partial<ToldState> = {}
  ) =>
    judgeMessage(
      {
        kind: "out_for_delivery",
        is_repeated: false,
        is_opted_out: false,
        no_notification: false,
        written_at: at(10, "22:10"),
        recipient: "budi@customer.test",
        zone: "Asia/Jakarta",
        ...changes,
      },
      { ...state, ...told },
      now,
      { from: 21, to: 7 }
    )

  it("waits for 07:00 where the recipient lives, and is dropped when it is overtaken by then (scenario 15)", () => {
    expect(judge(at(10, "22:10"))).toEqual({
      result: "waits",
      until: at(11, "07:00"),
    })
    expect(judge(at(11, "07:00"))).toBeNull()
    const delivered = { status: "delivered" as const }
    expect(judge(at(11, "07:00"), {}, delivered)).toEqual({
      result: "dropped",
      why: "overtaken",
    })
    expect(judge(at(10, "20:30"), { zone: "Asia/Makassar" })).toEqual({
      result: "waits",
      until: at(11, "06:00"),
    })
  })

  it("is dropped by day and by night for who wants none (scenario 15)", () => {
    for (const now of [at(10, "22:10"), at(11, "12:00")]) {
      expect(judge(now, { is_opted_out: true })).toEqual({
        result: "dropped",
        why: "opted_out",
      })
      expect(judge(now, { no_notification: true })).toEqual({
        result: "dropped",
        why: "no_notification",
      })
    }
  })

  it("is dropped without an address, and after a week", () => {
    expect(judge(at(11, "12:00"), { recipient: null })).toEqual({
      result: "dropped",
      why: "no_recipient",
    })
    expect(judge(at(17, "22:10"))).toMatchObject({ result: "waits" })
    expect(judge(at(17, "22:11"))).toEqual({
      result: "dropped",
      why: "too_late",
    })
  })
})

it("goes to the address of its channel", () => {
  expect(recipientOf("email", order())).toBe("budi@customer.test")
  expect(recipientOf("whatsapp", order())).toBe("+62 812-0000-0001")
  expect(recipientOf("email", order({ email: " " }))).toBeNull()
  expect(recipientOf("sms", order({ shipping_address: null }))).toBeNull()
})

it.each([
  ["Denpasar", "id", "jne", "Asia/Makassar"],
  ["Denpasar", "ID", "dhl", "Asia/Makassar"],
  ["Kota Jayapura", "id", "dhl", "Asia/Jayapura"],
  ["Bandung", "id", "dhl", "Asia/Jakarta"],
  [null, "id", "dhl", "Asia/Jakarta"],
  ["Lyon", "fr", "dhl", "UTC"],
])(
  "keeps the night of %s, %s (%s) in %s",
  (city, country_code, courier, zone) => {
    const shipping_address = { city, country_code, phone: null }
    expect(zoneOfRecipient(order({ shipping_address }), courier)).toBe(zone)
  }
)

it("tries again later and later, six hours at most", () => {
  const now = at(10, "12:00")
  const minutes = [0, 1, 5, 8, 9, 40].map(
    (failures) => (retryAt(failures, now).getTime() - now.getTime()) / 60_000
  )
  expect(minutes).toEqual([1, 2, 32, 256, 360, 360])
})

describe("what is said", () => {
  const facts = (changes: Partial<MessageFacts> = {}): MessageFacts => ({
    kind: "promise_moved",
    order_id: "order_1",
    display_id: 7,
    courier: "JNE",
    tracking_number: "CGK1",
    promised_at: at(12, "23:59"),
    time_zone: "Asia/Jakarta",
    track_url: "https://shop.test/order-cycle/track/abc",
    opt_out_url: "https://shop.test/order-cycle/opt-out/xyz",
    ...changes,
  })

  it("fills every sentence of both languages", () => {
    for (const language of ["id", "en"] as const) {
      const {
        track: _track,
        opt_out: _optOut,
        ...kinds
      } = messageWords[language]
      for (const kind of Object.keys(kinds) as MessageFacts["kind"][]) {
        const said = Object.values(sayMessage(facts({ kind }), language)).join()
        expect(said).toContain("#7")
        expect(said).toContain("CGK1")
        expect(said).not.toMatch(/[{}]|undefined/)
      }
    }
  })

  it("names the day on the recipient's clocks, and has links where there are any", () => {
    const { text } = sayMessage(facts(), "id")
    expect(text).toContain("12 Nov")
    expect(text).toContain("WIB")
    expect(text).toContain("https://shop.test/order-cycle/track/abc")
    expect(text).toContain("https://shop.test/order-cycle/opt-out/xyz")
    const bare = sayMessage(facts({ track_url: null, opt_out_url: null }), "en")
    expect(bare.text).not.toContain("http")
    expect(bare.text).toContain("12 Nov")
  })

  it("goes to core's Notification module in both languages", () => {
    const notification = toNotification({
      facts: facts({ kind: "delivered" }),
      channel: "email",
      to: "budi@customer.test",
      language: "en",
      key: "otms_1",
    })
    expect(notification).toMatchObject({
      to: "budi@customer.test",
      channel: "email",
      template: "order-cycle.tracking.delivered",
      idempotency_key: "otms_1",
      resource_id: "order_1",
      content: { subject: "Order #7 was delivered" },
      data: {
        kind: "delivered",
        language: "en",
        texts: {
          id: { subject: "Pesanan #7 sudah diterima" },
          en: { subject: "Order #7 was delivered" },
        },
      },
    })
  })
})
