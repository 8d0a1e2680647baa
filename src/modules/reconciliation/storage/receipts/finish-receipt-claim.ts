import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type ReceiptClaimEnd = {
  id: string
  /** `covered`: all the order kept has its receipts already. */
  end: "issued" | "covered" | "voided"
  document_id?: string
}

const SET = {
  issued: `"document_id" = coalesce(?, "document_id")`,
  covered: `"document_id" = coalesce(?, "document_id"), "covered_at" = now()`,
  voided: `"document_id" = coalesce(?, "document_id"), "voided_at" = now()`,
}

/** Notes what came of a claim; what is voided stays so. */
export async function finishReceiptClaim(
  manager: SqlEntityManager,
  { id, end, document_id }: ReceiptClaimEnd
): Promise<void> {
  await manager.execute(
    `update "reconciliation_receipt_claim"
        set ${SET[end]}, "updated_at" = now()
      where "id" = ? and "voided_at" is null`,
    [document_id ?? null, id]
  )
}
