import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { useTranslation } from "react-i18next"
import { Failure } from "../reports/failure"
import { pageSize } from "./page-size"

type Table<Row> = ComponentProps<typeof DataTable<Row>>

type ListCardProps<Row> = Omit<
  Table<Row>,
  "data" | "heading" | "emptyState" | "isLoading" | "pageSize"
> & {
  /** Where its texts stand: `title`, `hint`, `empty`, `noHit` and their hints. */
  words: string
  /** Undefined until the server has answered. */
  rows: Row[] | undefined
  answer: { error: Error | null; isPending: boolean; refetch: () => unknown }
}

/** A page's list, with a word for none, for no hit and for a failure. */
export const ListCard = <Row,>({
  words,
  rows,
  answer: { error, isPending, refetch },
  ...table
}: ListCardProps<Row>) => {
  const { t } = useTranslation("order-cycle")
  return (
    <Container className="overflow-x-auto p-0">
      {error && !rows ? (
        <Failure error={error} retry={() => refetch()} />
      ) : (
        <DataTable
          heading={t(`${words}.title`)}
          subHeading={t(`${words}.hint`)}
          {...table}
          data={rows}
          pageSize={pageSize}
          isLoading={isPending}
          emptyState={{
            empty: {
              heading: t(`${words}.empty`),
              description: t(`${words}.emptyHint`),
            },
            filtered: {
              heading: t(`${words}.noHit`),
              description: t(`${words}.noHitHint`),
            },
          }}
        />
      )}
    </Container>
  )
}
