import { useTranslation } from "react-i18next"
import type { ImportedFileRow } from "../../../src/types/reconciliation/files"
import { useFormat } from "../../format/use-format"
import { OpenCell } from "../../lists/open-cell"
import { FindingList } from "./finding-list"

type ImportedFileProps = {
  imported: ImportedFileRow
  open: (id: string) => void
}

/** What came of a file that was just sent. */
export const ImportedFile = ({
  imported: { file, is_duplicate, findings },
  open,
}: ImportedFileProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  return (
    <>
      <OpenCell name={file.name} open={() => open(file.id)}>
        {is_duplicate
          ? t("fileState.duplicate")
          : [
              t(`fileState.${file.state}`),
              t("files.added", {
                added: format.whole(file.lines_added),
                all: format.whole(file.line_count),
              }),
            ].join(" · ")}
      </OpenCell>
      <FindingList findings={findings} />
    </>
  )
}
