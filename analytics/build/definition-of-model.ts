import { columnComments } from "../models/column-comments"
import type { Model } from "../models/model"

/** What a model stands for, its comments included: another one is made anew. */
export const definitionOfModel = (model: Model): string =>
  `${model.sql};\n${columnComments(model)}`
