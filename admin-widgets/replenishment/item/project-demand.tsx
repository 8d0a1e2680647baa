import { Button, Container, Heading, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  ProjectDemandBody,
  ProjectDemandListResponse,
  ProjectDemandResponse,
} from "../../../src/types/replenishment/project-demand"
import { useReplenishment } from "../../api/use-replenishment"
import { useReplenishmentAction } from "../../api/use-replenishment-action"
import { useFormat } from "../../format/use-format"
import { LabelledInput } from "../../packing-facts/labelled-input"
import { PagedTable } from "../../reports/paged-table"
import { ALL } from "../parts/all"
import { Answered } from "../parts/answered"
import { ErrorText } from "../parts/error-text"
import { readQuantity } from "../reorder/read-quantity"

const SHORTEST_NOTE = 5

type ProjectDemandProps = { itemId: string; locationId: string }

/** Known orders to come, beside the statistics. */
export const ProjectDemand = ({ itemId, locationId }: ProjectDemandProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const answer = useReplenishment<ProjectDemandListResponse>("project-demand", {
    inventory_item_id: itemId,
    location_id: locationId,
    state: "open",
    limit: ALL,
  })
  const end = useReplenishmentAction<ProjectDemandResponse>()
  const columns = [
    {
      name: "quantity",
      header: t("project.quantity"),
      isNumber: true,
      cell: (row: Row) => format.whole(row.quantity),
    },
    {
      name: "due",
      header: t("project.due"),
      cell: (row: Row) => format.day(row.due_on),
    },
    { name: "note", header: t("project.note"), cell: (row: Row) => row.note },
    {
      name: "end",
      header: t("forecastOverride.state"),
      cell: ({ id }: Row) => (
        <Button
          size="small"
          variant="secondary"
          onClick={() =>
            end.mutate({
              path: `project-demand/${id}`,
              body: { state: "canceled" },
            })
          }
        >
          {t("project.cancel")}
        </Button>
      ),
    },
  ]
  return (
    <Container
      className="divide-y p-0"
      role="region"
      aria-label={t("project.title")}
    >
      <div className="flex flex-col gap-y-1 px-6 py-4">
        <Heading level="h2">{t("project.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("project.hint")}
        </Text>
        <ErrorText error={end.error} />
      </div>
      <Answered answer={answer} height={64}>
        {({ project_demand: rows }) =>
          rows.length > 0 ? (
            <PagedTable
              label={t("project.title")}
              rows={rows}
              columns={columns}
              rowKey={({ id }) => id}
            />
          ) : null
        }
      </Answered>
      <NewProjectDemand itemId={itemId} locationId={locationId} />
    </Container>
  )
}

type Row = ProjectDemandListResponse["project_demand"][number]

const NewProjectDemand = ({ itemId, locationId }: ProjectDemandProps) => {
  const { t } = useTranslation("order-cycle")
  const none = { quantity: "", due_on: "", note: "" }
  const [draft, setDraft] = useState(none)
  const make = useReplenishmentAction<ProjectDemandResponse>()
  const quantity = readQuantity(draft.quantity)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (quantity !== null) {
      const body: ProjectDemandBody = {
        ...draft,
        inventory_item_id: itemId,
        location_id: locationId,
        quantity,
      }
      make.mutate(
        { path: "project-demand", body },
        { onSuccess: () => setDraft(none) }
      )
    }
  }
  return (
    <form className="flex flex-wrap items-end gap-3 px-6 py-4" onSubmit={send}>
      <LabelledInput
        label={t("project.quantity")}
        value={draft.quantity}
        change={(text) => setDraft({ ...draft, quantity: text })}
      />
      <LabelledInput
        label={t("project.due")}
        type="date"
        value={draft.due_on}
        change={(due_on) => setDraft({ ...draft, due_on })}
      />
      <LabelledInput
        label={t("project.note")}
        value={draft.note}
        change={(note) => setDraft({ ...draft, note })}
      />
      <Button
        size="small"
        type="submit"
        variant="secondary"
        isLoading={make.isPending}
        disabled={
          !quantity || !draft.due_on || draft.note.trim().length < SHORTEST_NOTE
        }
      >
        {t("project.add")}
      </Button>
      <ErrorText error={make.error} />
    </form>
  )
}
