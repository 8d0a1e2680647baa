import { useTranslation } from "react-i18next"
import type { ParcelRow } from "../../src/types/packing"
import { usePapers } from "../station/parcel/use-papers"

/** The papers that a parcel has by now, each as PDF in a tab of its own. */
export const ParcelPapers = ({ parcel }: { parcel: ParcelRow }) => {
  const { t } = useTranslation("order-cycle")
  return (
    <div className="flex flex-wrap gap-3">
      {usePapers(parcel).all.map(({ name, url }) => (
        <a
          key={name}
          href={url}
          target="_blank"
          rel="noreferrer"
          className="text-ui-fg-interactive txt-compact-small"
        >
          {t(`station.papers.${name}`)}
        </a>
      ))}
    </div>
  )
}
