import { EventEmitter } from "node:events"
import { setImmediate } from "node:timers/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { holdOrderLock } from "../hold-order-lock"

describe("holding an order's lock while core answers", () => {
  const held: string[][] = []
  const open: string[][] = []
  const locking = {
    execute: async (keys: string[], job: () => Promise<void>) => {
      held.push(keys)
      open.push(keys)
      await job()
      open.pop()
    },
  }

  beforeEach(() => held.splice(0))

  const ask = (
    res: EventEmitter & { closed: boolean },
    orderId?: string,
    service: object = locking
  ) => {
    const next = jest.fn()
    const req = { scope: { resolve: () => service } }
    const done = holdOrderLock(async () => orderId)(
      req as unknown as MedusaRequest,
      res as unknown as MedusaResponse,
      next
    )
    return { next, done }
  }

  const response = (closed = false) =>
    Object.assign(new EventEmitter(), { closed })

  it("gives it back with the answer, not before", async () => {
    const res = response()
    const { next, done } = ask(res, "order_1")
    await setImmediate()
    expect(next).toHaveBeenCalledWith()
    expect(open).toEqual([["order-cycle:order:order_1"]])
    res.emit("close")
    await done
    expect(open).toEqual([])
  })

  it("does nothing for somebody who went while waiting, and keeps no lock", async () => {
    const { next, done } = ask(response(true), "order_1")
    await done
    expect(next).not.toHaveBeenCalled()
    expect(open).toEqual([])
  })

  it("takes none for a payment without an order", async () => {
    const { next, done } = ask(response(), undefined)
    await done
    expect(next).toHaveBeenCalledWith()
    expect(held).toEqual([])
  })

  it("says so when the order stays busy", async () => {
    const busy = { execute: () => Promise.reject(new Error("Timed out")) }
    const { next, done } = ask(response(), "order_1", busy)
    await done
    expect(next.mock.calls[0][0].message).toContain(
      "Somebody else is changing order order_1"
    )
  })
})
