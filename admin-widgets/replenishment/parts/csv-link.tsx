import { ArrowDownTray } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

type CsvLinkProps = { href: string; fileName?: string }

/** The same rows as a file. */
export const CsvLink = ({ href, fileName }: CsvLinkProps) => {
  const { t } = useTranslation("order-cycle")
  return (
    <Button size="small" variant="secondary" asChild>
      <a href={href} download={fileName ?? true}>
        <ArrowDownTray />
        {t("view.csv")}
      </a>
    </Button>
  )
}
