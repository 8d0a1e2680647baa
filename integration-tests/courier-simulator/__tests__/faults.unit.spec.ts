import { openSimulator } from "../open-simulator"
import { seedOf } from "../random/seed-of"
import { ask } from "./ask"

const START = Date.UTC(2026, 10, 2, 3)
const DAYS_30 = 30 * 24 * 60

type Tracking = {
  status: string
  history: { updated_at: string; note: string }[]
}

describe("faults", () => {
  let opened: Awaited<ReturnType<typeof openSimulator>>

  beforeEach(async () => {
    opened = await openSimulator({ port: 0, seed: 2, start: START, speed: 0 })
    opened.simulator.add({ courier: "jne", number: "A1", kind: "normal" })
    opened.simulator.clock.advance(DAYS_30)
  })

  afterEach(() => opened.close())

  const poll = (signal?: AbortSignal) =>
    fetch(`${opened.url}/v1/trackings/A1/couriers/jne`, {
      headers: { authorization: "key" },
      signal,
    })

  const history = async () =>
    ((await (await poll()).json()) as Tracking).history

  const script = (fault: string, more: object = {}) =>
    ask(opened, "/faults", { script: [{ fault, ...more }], retry_after: 77 })

  it("happen once by script, to the parcel that it names", async () => {
    await script("rate_limit", { number: "other" })
    expect((await poll()).status).toBe(200)
    await script("rate_limit", { number: "A1", vendor: "biteship" })
    const limited = await poll()
    expect(limited.status).toBe(429)
    expect(limited.headers.get("retry-after")).toBe("77")
    expect((await poll()).status).toBe(200)
    await script("server_error", { times: 2 })
    expect([(await poll()).status, (await poll()).status]).toEqual([503, 503])
    expect((await poll()).status).toBe(200)
    const { body } = await ask(opened, "/faults")
    expect(body.counts).toEqual({ rate_limit: 1, server_error: 2 })
  })

  it("break the answer off, blow it up or never give it", async () => {
    await script("cut")
    await expect((await poll()).text()).rejects.toThrow()
    await script("huge")
    expect((await (await poll()).text()).length).toBeGreaterThan(10_000_000)
    await script("hang")
    const waiting = new AbortController()
    const answer = poll(waiting.signal)
    // The next request is answered while the first one still hangs.
    expect(await history()).not.toHaveLength(0)
    waiting.abort()
    await expect(answer).rejects.toThrow()
  })

  it("spoil what is told, and the next answer is whole again", async () => {
    const whole = await history()
    const sorted = [...whole].map(({ note }) => note).sort()
    await script("gap")
    const gap = await history()
    expect(gap).toHaveLength(whole.length - 1)
    await script("duplicate")
    const notes = (await history()).map(({ note }) => note.trim())
    expect(notes).toHaveLength(whole.length + 1)
    expect(new Set(notes)).toEqual(new Set(sorted))
    await script("reorder")
    const shuffled = await history()
    expect(shuffled).not.toEqual(whole)
    expect(shuffled.map(({ note }) => note).sort()).toEqual(sorted)
    await script("zoneless")
    expect((await history()).map(({ updated_at }) => updated_at)).toEqual(
      whole.map(({ updated_at }) => updated_at.slice(0, 19))
    )
    await script("wrong_time")
    const wrong = await history()
    expect(wrong.map(({ note }) => note)).toEqual(whole.map(({ note }) => note))
    wrong.forEach((event, place) =>
      expect(event.updated_at).not.toBe(whole[place].updated_at)
    )
    expect(await history()).toEqual(whole)
  })

  it("keep back what was published last when told to delay", async () => {
    const { simulator } = opened
    const parcel = simulator.add({ courier: "jne", number: "A2" })
    const last = parcel.scans[parcel.scans.length - 1]
    simulator.clock.putForward(last.published_at)
    const notes = async () => {
      const response = await fetch(
        `${opened.url}/v1/trackings/A2/couriers/jne`,
        { headers: { authorization: "key" } }
      )
      return ((await response.json()) as Tracking).history.length
    }
    await script("delay")
    expect(await notes()).toBeLessThan(parcel.scans.length)
    expect(await notes()).toBe(parcel.scans.length)
  })

  it("come by chance as often as asked, the same for the same seed", async () => {
    const statuses = async () => {
      const again = await openSimulator({
        port: 0,
        seed: 2,
        start: START,
        speed: 0,
      })
      again.simulator.faults.set({ rates: { server_error: 0.3 } })
      const drawn = Array.from({ length: 400 }, (_, turn) =>
        again.simulator.faults
          .draw({
            channel: "answer",
            vendor: "karrio",
            number: `N${turn % 40}`,
          })
          .faults.has("server_error")
      )
      again.close()
      return drawn
    }
    const first = await statuses()
    expect(await statuses()).toEqual(first)
    const count = first.filter(Boolean).length
    expect(count).toBeGreaterThan(80)
    expect(count).toBeLessThan(160)
  })

  it("are refused when there is no such fault, city, journey or number", async () => {
    const refused = [
      await ask(opened, "/faults", { rates: { rain: 1 } }),
      await ask(opened, "/faults", { rates: { gap: 2 } }),
      await ask(opened, "/parcels", { kind: "flight" }),
      await ask(opened, "/parcels", { origin: "Atlantis" }),
      await ask(opened, "/parcels", { courier: "jne", number: "A1" }),
      await ask(opened, "/parcels/batch", { count: 0 }),
      await ask(opened, "/clock", { advance_minutes: -1 }),
      await ask(opened, "/webhooks", {
        vendor: "dhl-unified",
        url: "http://a",
      }),
      await ask(opened, "/truth/A9"),
    ]
    expect(refused.map(({ status }) => status)).toEqual(Array(9).fill(400))
    expect(refused[0].body.error).toMatch(/^No fault is called rain\. Use one/)
  })

  it("spoil webhooks too: twice, unsigned, wrongly signed, lost, late", async () => {
    const { simulator } = opened
    simulator.webhooks.add({
      vendor: "aftership",
      url: "http://127.0.0.1:9/nobody",
      secret: "secret",
      couriers: null,
    })
    const numbers = ["duplicate", "no_signature", "gap", "delay"]
    simulator.faults.set({
      script: numbers.map((number) => ({
        fault: number as "duplicate",
        number,
      })),
    })
    for (const number of numbers) {
      simulator.add({
        courier: "jne",
        number,
        kind: "normal",
        vendors: ["aftership"],
      })
    }
    simulator.clock.advance(20)
    await simulator.tell()
    const sent = () => simulator.webhooks.sent.map(({ number }) => number)
    expect(sent()).toEqual(["duplicate", "duplicate", "no_signature"])
    expect(simulator.webhooks.sent[0].status).toBeNull()
    simulator.clock.advance(301)
    await simulator.tell()
    expect(sent()).toContain("delay")
    expect(sent()).not.toContain("gap")
  })
})

describe("the seed of words", () => {
  it("differs where the words do", () => {
    expect(seedOf(1, "ab", "c")).not.toBe(seedOf(1, "a", "bc"))
    expect(seedOf(1, "ab", "c")).toBe(seedOf(1, "ab", "c"))
  })
})
