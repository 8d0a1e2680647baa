import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Paper } from "./use-papers"

/** Each paper as PDF, in a window of its own. */
export const PaperLinks = ({ papers }: { papers: Paper[] }) => {
  const { t } = useTranslation("order-cycle")
  return (
    <div className="flex flex-wrap gap-3">
      {papers.map(({ name, url }) => (
        <Button
          key={name}
          asChild
          size="large"
          variant="transparent"
          style={{ minHeight: 56 }}
        >
          <a href={url} target="_blank" rel="noreferrer">
            {t(`station.papers.${name}`)}
          </a>
        </Button>
      ))}
    </div>
  )
}
