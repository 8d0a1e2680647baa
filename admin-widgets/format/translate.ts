import type { useTranslation } from "react-i18next"

/** Looks a text up in the `order-cycle` namespace. */
export type Translate = ReturnType<typeof useTranslation<"order-cycle">>["t"]
