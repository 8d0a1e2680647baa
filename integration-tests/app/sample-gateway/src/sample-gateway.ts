import { randomUUID } from "node:crypto"
import type {
  RefundPaymentInput,
  RefundPaymentOutput,
} from "@medusajs/framework/types"
import {
  AbstractPaymentProvider,
  MathBN,
  MedusaError,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"
import { gatewayBook } from "./gateway-book"

/** A gateway that keeps what it was asked, and can lose its answer. */
export class SampleGateway extends AbstractPaymentProvider {
  static identifier = "sample"

  constructor(container: Record<string, unknown>, options?: object) {
    super(container, options as Record<string, unknown>)
  }

  async initiatePayment() {
    const id = `pi_${randomUUID()}`
    return { id, data: { id } }
  }

  async authorizePayment({ data }: { data?: Record<string, unknown> }) {
    return { data, status: PaymentSessionStatus.AUTHORIZED }
  }

  async refundPayment({
    data,
    amount,
    context,
  }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const book = gatewayBook()
    const answer = book.next.shift() ?? "answer"
    if (answer === "refuse") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "The card was closed."
      )
    }
    const key = String(context?.idempotency_key)
    if (!book.refunds.some((one) => one.key === key)) {
      book.refunds.push({
        payment: String(data?.id),
        amount: MathBN.convert(amount).toFixed(),
        key,
      })
    }
    if (answer === "take and time out") {
      throw new Error("The gateway did not answer within 80 s.")
    }
    return { data }
  }

  async capturePayment({ data }: { data?: Record<string, unknown> }) {
    return { data }
  }

  async cancelPayment({ data }: { data?: Record<string, unknown> }) {
    return { data }
  }

  async deletePayment({ data }: { data?: Record<string, unknown> }) {
    return { data }
  }

  async retrievePayment({ data }: { data?: Record<string, unknown> }) {
    return { data }
  }

  async updatePayment({ data }: { data?: Record<string, unknown> }) {
    return { data }
  }

  async getPaymentStatus() {
    return { status: PaymentSessionStatus.AUTHORIZED }
  }

  async getWebhookActionAndData() {
    return { action: PaymentActions.NOT_SUPPORTED }
  }
}
