import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { ItemSearch } from "../parts/item-search"

type PredecessorProps = {
  chosen: string | null
  choose: (itemId: string | null) => void
}

/** Whose rate a new item begins with, until it has one of its own. */
export const Predecessor = ({ chosen, choose }: PredecessorProps) => {
  const { t } = useTranslation("order-cycle")
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="flex flex-col gap-y-2">
      <div className="flex flex-wrap items-center gap-2">
        <Text size="small">
          {[
            t("itemPolicy.predecessor"),
            t(
              chosen ? "itemPolicy.predecessorSet" : "itemPolicy.noPredecessor"
            ),
          ].join(" ")}
        </Text>
        <Button
          size="small"
          type="button"
          variant="transparent"
          onClick={() => (chosen ? choose(null) : setOpen(!isOpen))}
        >
          {t(chosen ? "itemPolicy.forget" : "itemPolicy.choose")}
        </Button>
      </div>
      {(isOpen || chosen) && <ItemSearch chosen={chosen} choose={choose} />}
    </div>
  )
}
