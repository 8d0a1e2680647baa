import { once } from "node:events"
import { createServer, request, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { setImmediate } from "node:timers/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { holdOrderLock } from "../hold-order-lock"

describe("holding an order's lock while core answers", () => {
  const open = new Map<string, string>()
  const acquire = jest.fn(
    async (key: string, { ownerId }: { ownerId: string }) => {
      if (open.has(key)) {
        throw new Error(`Failed to acquire lock for key "${key}"`)
      }
      open.set(key, ownerId)
    }
  )
  const locking = {
    acquire,
    release: async (key: string, { ownerId }: { ownerId: string }) =>
      open.get(key) === ownerId && open.delete(key),
  }
  const logger = { warn: jest.fn() }
  const services: Record<string, unknown> = {
    [Modules.LOCKING]: locking,
    [ContainerRegistrationKeys.LOGGER]: logger,
  }
  const key = "order-cycle:order:order_1"

  beforeEach(() => {
    open.clear()
    acquire.mockClear()
  })
  afterEach(() => jest.useRealTimers())

  const ask = (res: object, orderId?: string) => {
    const next = jest.fn()
    const req = { scope: { resolve: (name: string) => services[name] } }
    const done = holdOrderLock(async () => orderId)(
      req as unknown as MedusaRequest,
      res as MedusaResponse,
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

  it("keeps it when the client hangs up, because core still works", async () => {
    const server = createServer()
    server.listen(0, "127.0.0.1")
    await once(server, "listening")
    const { port } = server.address() as AddressInfo
    const client = request({ port, host: "127.0.0.1", method: "POST" })
    client.on("error", () => undefined).end()
    const [, res] = (await once(server, "request")) as [never, ServerResponse]
    await ask(res, "order_1").done
    client.destroy()
    await once(res, "close")
    await setImmediate()
    expect([...open.keys()]).toEqual([key])
    res.end("{}")
    await setImmediate()
    expect(open.size).toBe(0)
    server.close()
  })

  it("does nothing for somebody who went while waiting, and keeps no lock", async () => {
    const { next, done } = ask(response(true), "order_1")
    await done
    expect(next).not.toHaveBeenCalled()
    expect(acquire).toHaveBeenCalledTimes(1)
    expect(open.size).toBe(0)
  })

  it("takes none for a payment without an order", async () => {
    const { next, done } = ask(response(), undefined)
    await done
    expect(next).toHaveBeenCalledWith()
    expect(acquire).not.toHaveBeenCalled()
  })

  it("waits for its turn", async () => {
    open.set(key, "another")
    jest.useFakeTimers()
    const { next, done } = ask(response(), "order_1")
    await jest.advanceTimersByTimeAsync(1000)
    expect(next).not.toHaveBeenCalled()
    open.delete(key)
    await jest.advanceTimersByTimeAsync(1000)
    await done
    expect(next).toHaveBeenCalledWith()
    expect(open.has(key)).toBe(true)
  })

  it("says so when the order stays busy, and leaves the other's lock", async () => {
    open.set(key, "another")
    jest.useFakeTimers()
    const { next, done } = ask(response(), "order_1")
    await jest.advanceTimersByTimeAsync(31_000)
    await done
    expect(next.mock.calls[0][0].message).toContain(
      "Somebody else is changing order order_1"
    )
    expect(logger.warn.mock.calls[0][0]).toContain("Failed to acquire lock")
    expect(open.get(key)).toBe("another")
  })
})
