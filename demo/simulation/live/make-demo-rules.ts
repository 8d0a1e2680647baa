import type { MedusaContainer } from "@medusajs/framework/types"
import { createRuleWorkflow } from "../../../src/workflows"
import { deskStaff } from "../orders/staff"

const rupiah = (amount: string) => ({ amount, currency: "IDR" })

/** Two rules that the orders in progress meet. */
export async function makeDemoRules(container: MedusaContainer): Promise<void> {
  const make = createRuleWorkflow(container)
  await make.run({
    input: {
      key: "pesanan-besar",
      when: { fact: "order.total", op: "gte", value: rupiah("500000") },
      then: [
        { action: "tag", value: "besar" },
        { action: "priority", value: 5 },
      ],
      enabled: true,
      actor: deskStaff[0],
    },
  })
  await make.run({
    input: {
      key: "cod-besar",
      when: {
        all: [
          { fact: "order.payment_method", op: "eq", value: "cod" },
          { fact: "order.total", op: "gte", value: rupiah("1000000") },
        ],
      },
      then: [{ action: "hold", type: "RULE", note: "Telepon dulu: COD besar" }],
      enabled: false,
      actor: deskStaff[0],
    },
  })
}
