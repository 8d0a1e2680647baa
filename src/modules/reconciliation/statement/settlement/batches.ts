import { type Batch, newBatch } from "./batch"

/** Batches of a file in the order in which they first appear. */
export class Batches {
  private readonly byKey = new Map<string, { index: number; batch: Batch }>()

  /** The batch of these, and its place in the file from 0. */
  of(id: string | null, account: string | null, currency: string) {
    const key = JSON.stringify([id, account, currency])
    const known = this.byKey.get(key)
    if (known) {
      return known
    }
    const added = {
      index: this.byKey.size,
      batch: newBatch(id, account, currency),
    }
    this.byKey.set(key, added)
    return added
  }

  all(): Batch[] {
    return [...this.byKey.values()].map(({ batch }) => batch)
  }
}
