import type { Model } from "./model"

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`

/** DDL that writes a model's grain and columns beside its data. */
export const columnComments = ({ name, kind, grain, columns }: Model): string =>
  [
    `comment on ${kind} ${name} is ${quote(grain)}`,
    ...Object.entries(columns).map(
      ([column, { description, unit }]) =>
        `comment on column ${name}.${column} is ` +
        quote(unit ? `${description} (${unit})` : description)
    ),
  ].join(";\n")
