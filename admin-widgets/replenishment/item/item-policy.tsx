import { Button, Container, Heading, Label, Switch, Text } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  ItemPolicyListResponse,
  ItemPolicyResponse,
  ItemPolicyRow,
} from "../../../src/types/replenishment/policies"
import { useReplenishment } from "../../api/use-replenishment"
import { useReplenishmentAction } from "../../api/use-replenishment-action"
import { LabelledInput } from "../../packing-facts/labelled-input"
import { Answered } from "../parts/answered"
import { ErrorText } from "../parts/error-text"
import { Predecessor } from "./predecessor"
import { draftPolicy, policyNumbers } from "./policy-draft"
import { readPolicy } from "./read-policy"

type ItemPolicyProps = { itemId: string; locationId: string }

/** What people decided for an item at a location. */
export const ItemPolicy = (where: ItemPolicyProps) => {
  const { t } = useTranslation("order-cycle")
  const answer = useReplenishment<ItemPolicyListResponse>("policies", {
    inventory_item_id: where.itemId,
  })
  return (
    <Answered answer={answer} height={160}>
      {({ policies }) => {
        const own = policies.find((one) => one.location_id === where.locationId)
        const shared = policies.find((one) => one.location_id === null)
        return (
          <Container
            className="flex flex-col gap-y-3 px-6 py-4"
            role="region"
            aria-label={t("itemPolicy.title")}
          >
            <Heading level="h2">{t("itemPolicy.title")}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {t(
                own
                  ? "itemPolicy.own"
                  : shared
                    ? "itemPolicy.shared"
                    : "itemPolicy.none"
              )}
            </Text>
            <PolicyForm
              key={own?.id ?? where.locationId}
              {...where}
              policy={own ?? shared ?? null}
            />
          </Container>
        )
      }}
    </Answered>
  )
}

type PolicyFormProps = ItemPolicyProps & { policy: ItemPolicyRow | null }

const PolicyForm = ({ itemId, locationId, policy }: PolicyFormProps) => {
  const { t } = useTranslation("order-cycle")
  const [draft, setDraft] = useState(() => draftPolicy(policy))
  const save = useReplenishmentAction<ItemPolicyResponse>()
  const ending = useId()
  const read = readPolicy(draft)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if ("body" in read) {
      const body = {
        inventory_item_id: itemId,
        location_id: locationId,
        ...read.body,
      }
      save.mutate({ path: "policies", body })
    }
  }
  return (
    <form className="flex flex-col gap-y-3" onSubmit={send}>
      <div className="grid grid-cols-2 gap-3 md:grid-cols-3">
        {(["service", ...policyNumbers] as const).map((name) => (
          <LabelledInput
            key={name}
            label={t(`policyField.${name}`)}
            value={draft[name]}
            change={(text) => setDraft({ ...draft, [name]: text })}
          />
        ))}
      </div>
      <div className="flex items-center gap-2">
        <Switch
          id={ending}
          size="small"
          checked={draft.end_of_life}
          onCheckedChange={(end_of_life) => setDraft({ ...draft, end_of_life })}
        />
        <Label size="small" htmlFor={ending}>
          {t("policyField.end_of_life")}
        </Label>
      </div>
      <Predecessor
        chosen={draft.predecessor_item_id}
        choose={(predecessor_item_id) =>
          setDraft({ ...draft, predecessor_item_id })
        }
      />
      {"wrong" in read && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {t("itemPolicy.wrong", { field: t(`policyField.${read.wrong}`) })}
        </Text>
      )}
      <ErrorText error={save.error} />
      <div className="flex items-center gap-2">
        <Button
          size="small"
          type="submit"
          isLoading={save.isPending}
          disabled={"wrong" in read}
        >
          {t("itemPolicy.save")}
        </Button>
        {save.isSuccess && (
          <Text size="small" role="status" className="text-ui-fg-subtle">
            {t("itemPolicy.saved")}
          </Text>
        )}
      </div>
    </form>
  )
}
