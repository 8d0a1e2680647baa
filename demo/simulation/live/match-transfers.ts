import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  importSourceFileWorkflow,
  matchStatementLinesWorkflow,
  projectPlatformItemsWorkflow,
} from "../../../src/workflows"
import { deskStaff } from "../orders/staff"

/**
 * Lets the desk import a bank statement: what it pays is captured, which lets
 * the orders go that waited for it.
 *
 * @param content in the layout of the `bca` profile.
 */
export async function matchTransfers(
  container: MedusaContainer,
  content: string
): Promise<void> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "reconciliation_account",
      fields: ["id"],
      filters: { code: "bca-idr" },
    })
  const account_id: string = data[0].id
  const actor = deskStaff[0]
  await projectPlatformItemsWorkflow(container).run({ input: {} })
  await importSourceFileWorkflow(container).run({
    input: {
      account_id,
      file_name: "bank-statement-bca-1.csv",
      content: Buffer.from(content).toString("base64"),
      actor,
    },
  })
  await matchStatementLinesWorkflow(container).run({
    input: { account_id, actor },
  })
}
