import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useInventorySearch } from "../../api/use-inventory-search"
import { LabelledInput } from "../../packing-facts/labelled-input"
import { ErrorText } from "./error-text"

type ItemSearchProps = {
  chosen: string | null
  choose: (itemId: string) => void
}

/** Finds one inventory item by SKU or title. */
export const ItemSearch = ({ chosen, choose }: ItemSearchProps) => {
  const { t } = useTranslation("order-cycle")
  const [q, setQ] = useState("")
  const { data, error } = useInventorySearch(q.trim())
  const found = (q.trim() && data?.inventory_items) || []
  return (
    <div className="flex flex-col gap-y-2">
      <LabelledInput
        label={t("itemSearch.label")}
        type="search"
        value={q}
        change={setQ}
      />
      <ErrorText error={error} />
      {q.trim() && data && found.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("itemSearch.none")}
        </Text>
      )}
      <div
        className="flex flex-wrap gap-2"
        role="group"
        aria-label={t("itemSearch.found")}
      >
        {found.map(({ id, sku, title }) => (
          <Button
            key={id}
            size="small"
            type="button"
            variant={id === chosen ? "primary" : "secondary"}
            aria-pressed={id === chosen}
            onClick={() => choose(id)}
          >
            {[title, sku].filter(Boolean).join(" · ") || id}
          </Button>
        ))}
      </div>
    </div>
  )
}
