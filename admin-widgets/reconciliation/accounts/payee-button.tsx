import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AccountRow } from "../../../src/types/reconciliation/accounts"
import { Payee } from "./payee"

/** Opens what buyers are told of a bank's account; others have no payee. */
export const PayeeButton = ({ account }: { account: AccountRow }) => {
  const { t } = useTranslation("order-cycle")
  const [isOpen, setOpen] = useState(false)
  return account.kind === "bank" ? (
    <>
      <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
        {t("payee.title")}
      </Button>
      {isOpen && <Payee account={account} close={() => setOpen(false)} />}
    </>
  ) : null
}
