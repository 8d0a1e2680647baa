import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { ReceiptToSettle } from "../../../modules/reconciliation/storage/receipts/find-receipts-to-settle"
import { orderLockKey } from "../../order-lock-key"
import { issueDocumentWorkflow } from "../workflows/issue-document"
import { voidDocumentWorkflow } from "../workflows/void-document"
import { readReceiptMoney } from "./read-receipt-money"

/**
 * Issues the receipt that a match owes, or voids that of an undone one. Settled
 * again, it does nothing.
 */
export async function settleReceiptClaim(
  container: MedusaContainer,
  claim: ReceiptToSettle,
  { actor, issues }: { actor: string; issues: boolean }
): Promise<void> {
  if (claim.is_undone) {
    // An issue that is under way ends first, and then sees the undone match.
    await container
      .resolve(Modules.LOCKING)
      .execute([orderLockKey(claim.order_id)], () =>
        voidReceipts(container, claim, actor)
      )
  } else if (issues && claim.is_applied) {
    await issueReceipt(container, claim, actor)
  }
}

async function issueReceipt(
  container: MedusaContainer,
  { id, order_id }: ReceiptToSettle,
  actor: string
): Promise<void> {
  const reconciliation = container.resolve<ReconciliationModuleService>(
    RECONCILIATION_MODULE
  )
  const [issued] = await container
    .resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
    .listOrderDocuments({ type: "receipt", source_id: id, status: "issued" })
  const { room } = await readReceiptMoney(container, order_id)
  if (!issued && room <= 0n) {
    await reconciliation.finishReceiptClaim({ id, end: "covered" })
    return
  }
  const { result } = await issueDocumentWorkflow(container).run({
    input: { type: "receipt", source_id: id, actor },
  })
  await reconciliation.finishReceiptClaim({
    id,
    end: "issued",
    document_id: result.id,
  })
}

async function voidReceipts(
  container: MedusaContainer,
  { id, match_id }: ReceiptToSettle,
  actor: string
): Promise<void> {
  const issued = await container
    .resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
    .listOrderDocuments({ type: "receipt", source_id: id, status: "issued" })
  for (const document of issued) {
    await voidDocumentWorkflow(container).run({
      input: {
        id: document.id,
        reason: `The match ${match_id} was undone.`,
        actor,
      },
    })
  }
  await container
    .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
    .finishReceiptClaim({
      id,
      end: "voided",
      document_id: issued.at(-1)?.id,
    })
}
