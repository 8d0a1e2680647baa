import type { Fault } from "../faults/fault"
import type { Random } from "../random/random"
import type { Vendor } from "../vendors/vendor"
import type { DueWebhook } from "./due-webhook"
import type { Hook } from "./hook"
import { proofOf } from "./proof-of"
import { sendWebhook } from "./send-webhook"
import type { SentWebhook } from "./sent-webhook"

const MINUTE_MS = 60_000

/** Who hears what, and what was sent. */
export class WebhookDesk {
  readonly sent: SentWebhook[] = []
  private readonly hooks: Hook[] = []
  private waiting: DueWebhook[] = []

  add(hook: Hook): void {
    this.hooks.push(hook)
  }

  /** Who wants to hear of a courier's parcels from a vendor. */
  listeners(vendor: Vendor, courier: string): Hook[] {
    return this.hooks.filter(
      (hook) =>
        hook.vendor === vendor.id &&
        (hook.couriers === null || hook.couriers.includes(courier))
    )
  }

  /** Writes one piece of news for everybody who wants it. */
  post(
    vendor: Vendor,
    news: {
      courier: string
      number: string
      event_id: string
      content: object
    },
    at: number,
    { faults, random }: { faults: ReadonlySet<Fault>; random: Random }
  ): void {
    if (faults.has("gap")) {
      return
    }
    const { courier, number, event_id, content } = news
    const body = JSON.stringify(content)
    const wait = faults.has("delay")
      ? random.between(30, 300)
      : faults.has("reorder")
        ? random.between(0, 30)
        : 0
    for (const hook of this.listeners(vendor, courier)) {
      const due: DueWebhook = {
        vendor: vendor.id,
        number,
        url: hook.url,
        event_id,
        body,
        headers: proofOf(vendor, body, hook.secret, faults),
        faults: [...faults],
        due_at: at + wait * MINUTE_MS,
      }
      this.waiting.push(due, ...(faults.has("duplicate") ? [due] : []))
    }
  }

  /** Sends what is due, one after another in the order of its time. */
  async send(now: number): Promise<void> {
    const due = this.waiting
      .filter(({ due_at }) => due_at <= now)
      .sort((a, b) => a.due_at - b.due_at)
    this.waiting = this.waiting.filter(({ due_at }) => due_at > now)
    for (const webhook of due) {
      this.sent.push(await sendWebhook(webhook))
    }
  }
}
