const { setImmediate } = require("node:timers/promises")
const {
  default: LocalEventBus,
} = require("@medusajs/event-bus-local/dist/services/event-bus-local")

/**
 * Ends each test when the subscribers that its events woke have ended. Medusa's
 * `waitWorkflowExecutions` waits for none of ours: the row of a workflow without
 * asynchronous steps says `not_started` until it is gone, and that does not
 * count. A review that had read its order went on in the database that was
 * restored for the next test: it reserved there, and made its order a twin.
 */
const working = new Set()

const { subscribe } = LocalEventBus.prototype

LocalEventBus.prototype.subscribe = function (event, subscriber, context) {
  const counted = async (data) => {
    const work = Promise.resolve(subscriber(data))
    const ended = work.catch(() => undefined)
    working.add(ended)
    await ended
    working.delete(ended)
    await work
  }
  counted.subscriberId = subscriber.subscriberId
  return subscribe.call(this, event, counted, context)
}

/** Turns of the event loop in which what has ended may emit. */
const turns = 5

afterEach(async () => {
  for (let quiet = 0; quiet < turns; quiet++) {
    await setImmediate()
    if (working.size) {
      await Promise.race(working)
      quiet = -1
    }
  }
}, 60_000)
