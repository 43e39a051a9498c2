/** A copy with its keys in this order. */
export function inOrder<Model extends object>(keys: readonly (keyof Model)[], model: Model): Model {
  return Object.fromEntries(keys.filter((key) => key in model).map((key) => [key, model[key]])) as Model
}
