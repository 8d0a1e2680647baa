import { setImmediate } from "node:timers/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { holdOrderLock } from "../hold-order-lock"

describe("holding an order's lock while core answers", () => {
  const open = new Map<string, string>()
  const locking = {
    acquire: async (key: string, { ownerId }: { ownerId: string }) => {
      if (open.has(key)) {
        throw new Error(`Failed to acquire lock for key "${key}"`)
      }
      open.set(key, ownerId)
    },
    release: async (key: string, { ownerId }: { ownerId: string }) =>
      open.get(key) === ownerId && open.delete(key),
  }
  const key = "order-cycle:order:order_1"

  beforeEach(() => open.clear())
  afterEach(() => jest.useRealTimers())

  const ask = (res: { closed: boolean; end: jest.Mock }, orderId?: string) => {
    const next = jest.fn()
    const req = { scope: { resolve: () => locking } }
    const done = holdOrderLock(async () => orderId)(
      req as unknown as MedusaRequest,
      res as unknown as MedusaResponse,
      next
    )
    return { next, done }
  }

  const response = (closed = false) => ({ closed, end: jest.fn() })

  it("gives it back with the answer, not before", async () => {
    const res = response()
    const answer = res.end
    const { next, done } = ask(res, "order_1")
    await done
    expect(next).toHaveBeenCalledWith()
    expect([...open.keys()]).toEqual([key])
    res.end("{}")
    await setImmediate()
    expect(answer).toHaveBeenCalledWith("{}")
    expect(open.size).toBe(0)
  })

  it("keeps it when the client goes, because core still works", async () => {
    const res = response()
    await ask(res, "order_1").done
    res.closed = true
    await setImmediate()
    expect([...open.keys()]).toEqual([key])
    res.end()
    await setImmediate()
    expect(open.size).toBe(0)
  })

  it("does nothing for somebody who went while waiting, and keeps no lock", async () => {
    const { next, done } = ask(response(true), "order_1")
    await done
    expect(next).not.toHaveBeenCalled()
    expect(open.size).toBe(0)
  })

  it("takes none for a payment without an order", async () => {
    const res = response()
    const { next, done } = ask(res, undefined)
    await done
    expect(next).toHaveBeenCalledWith()
    expect(open.size).toBe(0)
  })

  it("waits for its turn", async () => {
    open.set(key, "another")
    jest.useFakeTimers({ doNotFake: ["setImmediate"] })
    const { next, done } = ask(response(), "order_1")
    open.delete(key)
    await jest.advanceTimersByTimeAsync(1000)
    await done
    expect(next).toHaveBeenCalledWith()
    expect(open.has(key)).toBe(true)
  })

  it("says so when the order stays busy, and leaves the other's lock", async () => {
    open.set(key, "another")
    jest.useFakeTimers({ doNotFake: ["setImmediate"] })
    const { next, done } = ask(response(), "order_1")
    await jest.advanceTimersByTimeAsync(31_000)
    await done
    expect(next.mock.calls[0][0].message).toContain(
      "Somebody else is changing order order_1"
    )
    expect(open.get(key)).toBe("another")
  })
})
