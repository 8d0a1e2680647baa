import { createDataTableFilterHelper } from "@medusajs/ui"
import type { Translate } from "../../src/format/translate"
import {
  type DocumentRow,
  documentStatuses,
  documentTypes,
} from "../../src/types/document"
import { issueWindows } from "./issue-windows"

const filter = createDataTableFilterHelper<DocumentRow>()

/** By what papers are filtered: their kind, whether they count, and when. */
export const documentFilterChoices = (t: Translate) => [
  filter.custom({
    id: "type",
    type: "multiselect",
    label: t("documents.kind"),
    options: documentTypes.map((value) => ({
      value,
      label: t(`document.${value}`),
    })),
  }),
  filter.custom({
    id: "status",
    type: "multiselect",
    label: t("documents.status"),
    options: documentStatuses.map((value) => ({
      value,
      label: t(`document.${value}`),
    })),
  }),
  filter.custom({
    id: "issued",
    type: "radio",
    label: t("documents.issued"),
    options: issueWindows.map((value) => ({
      value,
      label: t(`documents.window.${value}`),
    })),
  }),
]
