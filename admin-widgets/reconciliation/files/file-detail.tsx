import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { FileResponse } from "../../../src/types/reconciliation/files"
import { useReconciliation } from "../../api/use-reconciliation"
import { useFormat } from "../../format/use-format"
import { Failure } from "../../reports/failure"
import { Loading } from "../../reports/loading"
import { useActorName } from "../use-actor-name"
import { FileState } from "./file-state"
import { FindingList } from "./finding-list"
import { POLL_MS } from "./poll-ms"
import { ReleaseFile } from "./release-file"
import { StatementTable } from "./statement-table"

type FileDetailProps = { id: string; close: () => void }

/** A file: how far its reading is, what it declares, and what is wrong. */
export const FileDetail = ({ id, close }: FileDetailProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const actorName = useActorName()
  const { data, error, refetch } = useReconciliation<FileResponse>(
    `files/${id}`,
    {},
    (answer) => (answer?.file.state === "received" ? POLL_MS : false)
  )
  if (!data) {
    return (
      <Container className="p-0">
        {error ? (
          <Failure error={error} retry={() => refetch()} />
        ) : (
          <Loading height={160} />
        )}
      </Container>
    )
  }
  const { file, statements } = data
  return (
    <Container
      className="flex flex-col gap-y-3"
      role="region"
      aria-label={file.name}
    >
      <div className="flex items-center justify-between gap-2">
        <div className="flex items-center gap-x-2">
          <Heading level="h2">{file.name}</Heading>
          <FileState {...file} />
        </div>
        <Button size="small" variant="transparent" onClick={close}>
          {t("audit.close")}
        </Button>
      </div>
      {file.state === "received" && (
        <div className="flex flex-col gap-y-1">
          <Text size="small" role="status">
            {t("files.reading", {
              done: format.whole(file.lines_done),
              all: format.whole(file.line_count),
            })}
          </Text>
          <progress
            className="w-full"
            aria-label={t("files.lines")}
            value={file.lines_done}
            max={file.line_count || 1}
          />
        </div>
      )}
      {file.released_by && file.released_at && (
        <Text size="small">
          {t("files.released", {
            time: format.moment(file.released_at),
            actor: actorName(file.released_by),
          })}
        </Text>
      )}
      <FindingList findings={file.findings} />
      {statements.length > 0 && <StatementTable rows={statements} />}
      {file.state === "quarantined" && !file.released_at && (
        <ReleaseFile id={file.id} close={close} />
      )}
    </Container>
  )
}
