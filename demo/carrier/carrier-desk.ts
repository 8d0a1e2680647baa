import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import path from "node:path"
import type { CarrierBehaviour } from "./carrier-behaviours"

export type CarrierLabel = {
  number: string
  order_id: string
  /** Our attempt, or core's fulfilment where there is none. */
  reference: string
  weight_g: number | null
  /** Codes of the boxes that it is for. */
  boxes: string[]
  address: string
  is_void: boolean
}

/**
 * The fake carrier's own books: files in a directory, so that they outlive a
 * process that is killed and that a test can read and write them beside it.
 */
export class CarrierDesk {
  constructor(private readonly directory: string) {
    mkdirSync(this.folder("labels"), { recursive: true })
    mkdirSync(this.folder("orders"), { recursive: true })
  }

  /** Says how an order's labels are treated from now on; null: well. */
  tell(orderId: string, behaviour: CarrierBehaviour | null): void {
    const file = path.join(this.folder("orders"), orderId)
    if (behaviour) {
      writeFileSync(file, behaviour)
    } else {
      rmSync(file, { force: true })
    }
  }

  behaviourOf(orderId: string): CarrierBehaviour | null {
    const isTold = readdirSync(this.folder("orders")).includes(orderId)
    return isTold
      ? (readFileSync(
          path.join(this.folder("orders"), orderId),
          "utf8"
        ) as CarrierBehaviour)
      : null
  }

  write(label: CarrierLabel): void {
    writeFileSync(
      path.join(this.folder("labels"), `${label.number}.json`),
      JSON.stringify(label)
    )
  }

  labels(): CarrierLabel[] {
    return readdirSync(this.folder("labels")).map((name) =>
      JSON.parse(readFileSync(path.join(this.folder("labels"), name), "utf8"))
    )
  }

  /** Labels that somebody would pay for. */
  liveLabelsOf(orderId: string): CarrierLabel[] {
    return this.labels().filter(
      (label) => label.order_id === orderId && !label.is_void
    )
  }

  private folder(name: string): string {
    return path.join(this.directory, name)
  }
}
