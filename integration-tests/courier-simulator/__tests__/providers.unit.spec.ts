import { dialects } from "../../../src/modules/tracking/dialects/dialects"
import { AftershipProvider } from "../../../src/modules/tracking/providers/aftership-provider"
import { BiteshipProvider } from "../../../src/modules/tracking/providers/biteship-provider"
import type { CourierAnswer } from "../../../src/modules/tracking/providers/courier-answer"
import { DhlUnifiedProvider } from "../../../src/modules/tracking/providers/dhl-unified-provider"
import { EasypostProvider } from "../../../src/modules/tracking/providers/easypost-provider"
import { KarrioProvider } from "../../../src/modules/tracking/providers/karrio-provider"
import { deriveParcelState } from "../../../src/modules/tracking/status/derive-parcel-state"
import type { JourneyKind } from "../journeys/journey-kind"
import { openSimulator } from "../open-simulator"
import type { Step } from "../journeys/step"

const START = Date.UTC(2026, 10, 2, 3)
const RECEIVED = "2026-12-02T03:00:00Z"
const DAYS_30 = 30 * 24 * 60

const providers = [
  new BiteshipProvider(),
  new EasypostProvider(),
  new AftershipProvider(),
  new DhlUnifiedProvider(),
  new KarrioProvider(),
]

/** What each journey has to end in for us; a vendor may have no word for it. */
const ends: Record<JourneyKind, string> = {
  normal: "delivered",
  same_city: "delivered",
  failed_attempt: "delivered",
  hold: "delivered",
  pickup_point: "delivered",
  return: "returned",
  lost: "lost",
  late_scan: "delivered",
  cancelled: "cancelled",
}

const wordless: Record<string, Partial<Record<JourneyKind, string>>> = {
  biteship: { lost: "on_hold" },
  karrio: { lost: "on_hold" },
  "dhl-unified": { lost: "in_transit", cancelled: "pending" },
  aftership: { cancelled: "on_hold" },
}

describe("the simulator's vendors", () => {
  let opened: Awaited<ReturnType<typeof openSimulator>>

  beforeEach(async () => {
    opened = await openSimulator({ port: 0, seed: 11, start: START, speed: 0 })
  })

  afterEach(() => opened.close())

  const fetchFrom = async (
    provider: (typeof providers)[number],
    parcel: { courier: string; tracking_number: string },
    { ref = null as string | null, api_key = "key" } = {}
  ): Promise<CourierAnswer> =>
    await provider.fetch(
      { ...parcel, provider_ref: ref, phone_tail: null },
      { options: { base_url: opened.url }, api_key }
    )

  const stateOf = (
    provider: (typeof providers)[number],
    answer: CourierAnswer,
    courier: string
  ) => {
    if (answer.kind !== "ok") {
      throw new Error(`${answer.kind}: ${answer.message}`)
    }
    const zone = courier === "dhl" ? "Asia/Jakarta" : null
    const [parcel] = provider.dialect.parse(answer.body, {
      received_at: RECEIVED,
      zone,
      carrier: courier,
    }).parcels
    const received = parcel.sightings.map((sighting, position) => ({
      ...sighting,
      payload_id: "otpl_1",
      position,
      received_at: RECEIVED,
    }))
    return { parcel, state: deriveParcelState(parcel, received) }
  }

  const idOf = (provider: (typeof providers)[number]) =>
    (provider.constructor as typeof BiteshipProvider).identifier

  it.each(providers.map((provider) => [idOf(provider), provider] as const))(
    "speak as %s, to which our provider listens: every journey, every scan",
    async (id, provider) => {
      const courier = id === "dhl-unified" ? "dhl" : "jne"
      for (const kind of Object.keys(ends) as JourneyKind[]) {
        opened.simulator.add({ courier, number: numberOf(kind), kind })
      }
      opened.simulator.clock.advance(DAYS_30)
      for (const truth of opened.simulator.parcels.all) {
        const { number, kind, scans } = truth
        const asked = { courier, tracking_number: number }
        const answer = await fetchFrom(provider, asked)
        const { parcel, state } = stateOf(provider, answer, courier)
        expect(parcel.tracking_number).toBe(number)
        expect([kind, state.status]).toEqual([
          kind,
          wordless[id]?.[kind] ?? ends[kind],
        ])
        const told = state.events.filter(
          ({ flags }) => !flags.includes("from_summary")
        )
        expect(told.map(({ occurred_at }) => occurred_at)).toEqual(
          scans.map(({ at }) => isoOf(at))
        )
        expect(told.filter(({ unmapped }) => unmapped)).toEqual([])
        const first = (step: Step) =>
          isoOf(scans.find((scan) => scan.step === step)?.at)
        expect([kind, state.out_for_delivery_at, state.delivered_at]).toEqual([
          kind,
          first("out_for_delivery"),
          first("delivered"),
        ])
        expect(state.attempts).toBe(
          scans.filter(({ step }) => step === "delivery_failed").length
        )
      }
    }
  )

  it("follow what was registered under the name that they gave", async () => {
    opened.simulator.add({ courier: "jne", number: "CGK1", kind: "normal" })
    opened.simulator.clock.advance(DAYS_30)
    const asked = { courier: "jne", tracking_number: "CGK1" }
    for (const provider of providers) {
      const first = await fetchFrom(provider, asked)
      const { parcel } = stateOf(provider, first, "jne")
      const ref = parcel.provider_ref
      const again = await fetchFrom(provider, asked, { ref })
      expect(stateOf(provider, again, "jne").parcel).toEqual(parcel)
    }
  })

  it("know no number before its label, and refuse a wrong key", async () => {
    const asked = { courier: "jne", tracking_number: "CGK404" }
    const answers = await Promise.all(
      providers.map((provider) => fetchFrom(provider, asked))
    )
    expect(answers.map(({ kind }) => kind)).toEqual([
      "not_found",
      // These two follow any number that they are told of.
      "ok",
      "ok",
      "not_found",
      "not_found",
    ])
    const refused = await Promise.all(
      providers.map((provider) =>
        fetchFrom(provider, asked, { api_key: "wrong-key" })
      )
    )
    expect(refused.map(({ kind }) => kind)).toEqual(Array(5).fill("auth"))
  })

  it.each(["easypost", "aftership", "biteship", "karrio"] as const)(
    "send %s's news, signed so that our dialect believes them",
    async (vendor) => {
      const secret = vendor === "biteship" ? "X-Biteship: só" : "só sécret"
      const { url, got, close } = await listen()
      const { webhooks, clock } = opened.simulator
      webhooks.add({ vendor, url, secret, couriers: ["jne"] })
      webhooks.add({ vendor, url, secret, couriers: ["pos"] })
      opened.simulator.add({
        courier: "jne",
        number: "CGK2",
        vendors: [vendor],
      })
      clock.advance(DAYS_30)
      await opened.simulator.tell()
      close()
      expect(got).toHaveLength(1)
      const [{ headers, body }] = got
      const { verify, parse } = dialects[vendor]
      expect(
        verify?.({
          rawBody: body,
          headers,
          secrets: [secret],
          now: new Date(START),
        }) ?? "not_checked"
      ).toBe(vendor === "karrio" ? "not_checked" : "valid")
      const [parcel] = parse(body.toString("utf8"), {
        received_at: RECEIVED,
        zone: null,
        carrier: "jne",
      }).parcels
      expect(parcel.tracking_number).toBe("CGK2")
    }
  )
})

const numberOf = (kind: JourneyKind) => `CGK-${kind.toUpperCase()}`

const isoOf = (at: number | undefined) =>
  at === undefined ? null : new Date(at).toISOString().replace(".000Z", "Z")

async function listen() {
  const { createServer } = await import("node:http")
  const got: { headers: Record<string, string>; body: Buffer }[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      const headers = request.headers as Record<string, string>
      got.push({ headers, body: Buffer.concat(chunks) })
      response.writeHead(202).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as { port: number }
  return {
    url: `http://127.0.0.1:${port}/hook`,
    got,
    close: () => server.close(),
  }
}
