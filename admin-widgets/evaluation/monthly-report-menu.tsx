import { ArrowDownTray } from "@medusajs/icons"
import { Button, DropdownMenu } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { monthlyReportUrl } from "../api/monthly-report-url"
import { useFormat } from "../format/use-format"
import { completeMonths } from "./complete-months"

const SHOWN = 12

/** Downloads a month's reports as one PDF. */
export const MonthlyReportMenu = ({ zone }: { zone: string }) => {
  const { t, i18n } = useTranslation("order-cycle")
  const format = useFormat()
  const language = i18n.language === "id" ? "id" : "en"
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <Button size="small" variant="secondary">
          <ArrowDownTray />
          {t("monthly.download")}
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content>
        {completeMonths(SHOWN, new Date(), zone).map((month) => (
          <DropdownMenu.Item key={month} asChild>
            <a href={monthlyReportUrl(month, language)} download>
              {format.month(month)}
            </a>
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
