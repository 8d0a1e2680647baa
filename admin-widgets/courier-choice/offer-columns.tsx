import { Button } from "@medusajs/ui"
import type { Format } from "../../src/format/create-format"
import type { Translate } from "../../src/format/translate"
import type {
  ExplainedChoice,
  ExplainedOffer,
} from "../../src/types/courier-choice"
import type { PagedColumn } from "../reports/paged-table"
import { TermCell } from "./term-cell"

/** What an offer costs in the end, term by term, with the n of each. */
export const offerColumns = (
  { currency }: ExplainedChoice,
  t: Translate,
  format: Format,
  choose: (offer: ExplainedOffer) => void
): PagedColumn<ExplainedOffer>[] => {
  const money = (amount_minor: string) =>
    format.money({ amount_minor, currency_code: currency })
  const amount = (
    name: string,
    cell: PagedColumn<ExplainedOffer>["cell"]
  ): PagedColumn<ExplainedOffer> => ({
    name,
    header: t(`courierChoice.column.${name}`),
    cell,
    isNumber: true,
  })
  return [
    {
      name: "offer",
      header: t("courierChoice.column.offer"),
      cell: ({ courier, service, record }) => (
        <TermCell
          amount={[courier, service].filter(Boolean).join(" · ")}
          why={t(`courierChoice.record.${record}`)}
        />
      ),
    },
    amount("price", ({ price_minor }) => money(price_minor)),
    amount("late", ({ late_minor, on_time }) => (
      <TermCell
        amount={money(late_minor)}
        why={t("courierChoice.lateWhy", {
          share: format.share(on_time.lower ?? 0),
          n: format.whole(on_time.n),
        })}
      />
    )),
    amount("loss", ({ loss_minor, lost }) => (
      <TermCell
        amount={money(loss_minor)}
        why={t("courierChoice.lossWhy", {
          lost: format.whole(lost.count),
          n: format.whole(lost.n),
        })}
      />
    )),
    amount("score", ({ score_minor }) => money(score_minor)),
    {
      name: "choose",
      header: "",
      cell: (offer) => (
        <Button
          size="small"
          variant={offer.place === 1 ? "primary" : "secondary"}
          onClick={() => choose(offer)}
        >
          {t("courierChoice.choose", {
            offer: [offer.courier, offer.service].filter(Boolean).join(" "),
          })}
        </Button>
      ),
    },
  ]
}
