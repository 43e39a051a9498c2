import type { OperationId } from '../generated/routes.js'
import type { operations } from '../generated/schema.js'
import type { Body } from '../input/body.js'
import type { World } from '../world.js'

/** Path parameters, percent-decoded but otherwise as sent. */
export type PathOf<Id extends OperationId> = operations[Id]['parameters'] extends { path: infer Path }
  ? { readonly [Key in keyof Path]: string }
  : Record<never, string>

/** The first value of each query key, which counts in any case. */
export type Query = (key: string) => string | undefined

export interface Call<Path = object> {
  readonly world: World
  /** Who calls: the primary key of the token's system. */
  readonly caller: number | undefined
  readonly path: Path
  readonly query: Query
  readonly body: Body
}

type JsonOf<Response> = Response extends { content: { 'application/json': infer Json } } ? Json : never
type NoContentOf<Responses> = Responses extends { 204: unknown } ? undefined : never

/** The body of a successful answer, or undefined for a 204. */
export type Answer<Id extends OperationId> =
  | (operations[Id]['responses'] extends { 200: infer Response } ? JsonOf<Response> : never)
  | NoContentOf<operations[Id]['responses']>

/** Runs an operation that the edge has let pass. Throws a Refusal for every other answer than success. */
export type Handler<Id extends OperationId> = (call: Call<PathOf<Id>>) => Answer<Id>
export type Handlers<Ids extends OperationId> = { readonly [Id in Ids]: Handler<Id> }
