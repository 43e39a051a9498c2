/**
 * A `Shape` without any key that it does not know, also if the value was put together before, where TypeScript alone allows more keys.
 * The API ignores keys it does not know, so that nothing else would ever say that one is misspelt.
 *
 * `Key` is what the compiler finds in the argument. It is about keys only, so that an editor still shows the shape's own texts, and
 * computed keys and generic code compile.
 *
 * @typeParam Nested The same for objects inside.
 */
export type Exact<Shape, Key extends string, Nested = unknown> = Shape & KnownKeys<Shape, Key> & Nested

/** As {@link Exact}, and not `{}`: the API rejects a change without any key (400). */
export type ExactChange<Shape, Key extends string, Nested = unknown> = Exact<Shape, Key, Nested> &
  SomeKey<Key>

type KnownKeys<Shape, Key extends string> = {
  // For a key that is known this is the shape's own type, and nothing else allowed for one that is not. An intersection, and no
  // conditional type alone, as the compiler follows that through generic code.
  [Each in Key]?: Shape[Each & keyof Shape] | (Each extends keyof Shape ? never : NoSuchKey<Each>)
}

/** The API has no such key. */
export interface NoSuchKey<Key> {
  'the API has no such key': Key
}

/** Nothing that is asked for, unless no key was found. */
type SomeKey<Key> = Key extends unknown ? unknown : never

/** Nothing that is asked for, unless the list's type says that it is empty: the API rejects that (400). */
export type NotEmptyList<List> = List extends readonly [] ? 'The API rejects an empty list' : unknown
