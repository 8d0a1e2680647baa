import { createHash } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"
import type {
  CreateFulfillmentResult,
  FulfillmentDTO,
  FulfillmentItemDTO,
  FulfillmentOption,
  FulfillmentOrderDTO,
} from "@medusajs/framework/types"
import {
  AbstractFulfillmentProviderService,
  MedusaError,
} from "@medusajs/framework/utils"
import { attemptMetadataKey } from "../../src/workflows/packing/label/attempt-metadata-key"
import { CarrierDesk, type CarrierLabel } from "./carrier-desk"

type Parcel = { weight_g?: number | null; boxes?: { code: string }[] }

/**
 * A carrier that sells labels with numbers and addresses, and that can be
 * told, for each order, to fail, hang, crash or refuse: for tests and the demo,
 * never for a shop. Its books are in the directory that `directory` names.
 */
export class FakeCarrier extends AbstractFulfillmentProviderService {
  static identifier = "fake"

  private readonly desk: CarrierDesk
  private readonly site: string | null

  /** @param options.site where its labels could be seen; null: nowhere. */
  constructor(
    _container: object,
    options: { directory: string; site: string | null }
  ) {
    super()
    this.desk = new CarrierDesk(options.directory)
    this.site = options.site
  }

  async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: "fake-regular" }]
  }

  async validateFulfillmentData(
    _option: Record<string, unknown>,
    data: Record<string, unknown>
  ): Promise<Record<string, unknown>> {
    return data
  }

  async validateOption(): Promise<boolean> {
    return true
  }

  async canCalculate(): Promise<boolean> {
    return false
  }

  async createFulfillment(
    _data: Record<string, unknown>,
    _items: Partial<Omit<FulfillmentItemDTO, "fulfillment">>[],
    order: Partial<FulfillmentOrderDTO> | undefined,
    fulfillment: Partial<
      Omit<FulfillmentDTO, "provider_id" | "data" | "items">
    >,
    additional?: Record<string, unknown>
  ): Promise<CreateFulfillmentResult> {
    const orderId = String(order?.id)
    await this.obey(orderId, "crash_before")
    const label = toLabel(orderId, fulfillment, additional)
    this.desk.write(label)
    await this.obey(orderId, "crash_after")
    return {
      data: { number: label.number },
      labels: [
        {
          tracking_number: label.number,
          tracking_url: this.addressOf(`track/${label.number}`),
          label_url: this.addressOf(`labels/${label.number}.pdf`),
        },
      ],
    }
  }

  /** Knows a label by its number, or by our attempt when a crash lost that. */
  async cancelFulfillment(data: Record<string, unknown>): Promise<object> {
    const label = this.desk
      .labels()
      .find(
        ({ number, reference }) =>
          number === data.number || reference === data[attemptMetadataKey]
      )
    if (label) {
      if (this.desk.behaviourOf(label.order_id) === "refuse_to_cancel") {
        throw refusal(`Fake carrier: ${label.number} is on its way already.`)
      }
      this.desk.write({ ...label, is_void: true })
    }
    return {}
  }

  private readonly addressOf = (path: string) =>
    this.site ? `${this.site}/${path}` : ""

  private async obey(orderId: string, crash: string): Promise<void> {
    while (this.desk.behaviourOf(orderId) === "hang") {
      await wait(20)
    }
    const behaviour = this.desk.behaviourOf(orderId)
    if (behaviour === "fail_once") {
      this.desk.tell(orderId, null)
    }
    if (behaviour === "fail" || behaviour === "fail_once") {
      throw refusal("Fake carrier: the area is not served today.")
    }
    if (behaviour === crash) {
      process.kill(process.pid, "SIGKILL")
      await wait(60_000)
    }
  }
}

const refusal = (words: string) =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, words)

function toLabel(
  order_id: string,
  { id, metadata, delivery_address }: Partial<FulfillmentDTO>,
  additional?: Record<string, unknown>
): CarrierLabel {
  const parcel = additional?.order_cycle_parcel as Parcel | undefined
  const digest = createHash("sha256").update(String(id)).digest("hex")
  return {
    number: `FC${digest.slice(0, 10).toUpperCase()}`,
    order_id,
    reference: String(metadata?.[attemptMetadataKey] ?? id),
    weight_g: parcel?.weight_g ?? null,
    boxes: parcel?.boxes?.map(({ code }) => code) ?? [],
    address: String(delivery_address?.address_1 ?? ""),
    is_void: false,
  }
}
