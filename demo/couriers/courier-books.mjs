import { readFileSync, writeFileSync } from "node:fs"
import path from "node:path"

/**
 * What must outlive the demo's end, in `demo/couriers.json`: the accounts and
 * their webhooks' addresses, and each moving parcel with its start. The
 * simulator makes the same journeys of them again.
 */
export class CourierBooks {
  #file

  constructor(dataDir) {
    this.#file = path.join(dataDir, "demo", "couriers.json")
    this.seed = 1
    /** When the simulator was last seen running. */
    this.seen_at = new Date().toISOString()
    /** @type {{ vendor: string, id: string, path_token: string }[]} */
    this.accounts = []
    /** @type {{ courier: string, number: string, kind: string,
     *   start: string, begins_with: string, pace: number }[]} */
    this.parcels = []
    try {
      Object.assign(this, JSON.parse(readFileSync(this.#file, "utf8")))
    } catch (error) {
      if (error.code !== "ENOENT") {
        throw error
      }
    }
  }

  save() {
    this.seen_at = new Date().toISOString()
    writeFileSync(this.#file, `${JSON.stringify(this, null, 2)}\n`)
  }
}
