/**
 * `Given`, with a mark of impossibility on every key that `Shape` does not know, at any depth.
 *
 * TypeScript refuses unknown keys only in literals written at the call; with this, an object that was put together before is
 * checked as well. The API ignores unknown keys, so that nothing else would ever say that one is misspelt.
 */
export type Exact<Given, Shape> = Given & OnlyKeysOf<Given, Shape>

type OnlyKeysOf<Given, Shape> = Given extends readonly (infer Item)[]
  ? readonly OnlyKeysOf<Item, Shape extends readonly (infer ShapeItem)[] ? ShapeItem : never>[]
  : Given extends object
    ? {
        [Key in keyof Given]: Key extends keyof Shape
          ? OnlyKeysOf<Given[Key], NonNullable<Shape[Key]>>
          : UnknownKey<Key>
      }
    : Given

type UnknownKey<Key> = Key extends string ? `Unknown key: the API has no "${Key}" here` : never

/**
 * Nothing that is asked of `Given`, unless its type says that it is empty: the API refuses an empty list or an empty change (400).
 */
export type NotEmpty<Given> = Given extends unknown
  ? Given extends readonly []
    ? 'Empty: the API refuses a list without references'
    : [keyof Given] extends [never]
      ? 'Empty: the API refuses a change without any key'
      : unknown
  : never
